import type { Content } from '../../content/piece.ts'
import { mostCharacters } from '../manuscript/measure-of.ts'

/** What there is to say of a piece before it goes out: right, or to be looked at. */
export type Remark = Readonly<{ tone: 'ok' | 'warn'; words: string }>

/** Characters that a public account takes as a title. */
const mostTitle = 64
/** Seconds after which nobody listens to a loudspeaker. */
const longestBroadcast = 180

/** 预览发现: what the page and the other channels will lack. */
export function lookOver(content: Content, secondsAloud: number): Remark[] {
	return [
		...pictures(content),
		summary(content),
		cover(content),
		...title(content),
		...links(content),
		...(secondsAloud > longestBroadcast
			? [
					warn(
						`村村响口播：念完约${Math.round(secondsAloud / 60)}分钟，听的人记不住，可以只念前几段`,
					),
				]
			: []),
	]
}

function pictures({ photos }: Content): Remark[] {
	if (photos.length === 0) return []
	const bare = photos.flatMap(({ caption, credit }, at) => {
		const lacks = [caption ? '' : '说明', credit ? '' : '拍摄者'].filter(Boolean)
		return lacks.length > 0 ? [`图${at + 1}没有${lacks.join('和')}`] : []
	})
	return bare.length > 0 ? [warn(bare.join('，'))] : [ok(`${photos.length}张图片都有说明和拍摄者`)]
}

function summary({ summary }: Content): Remark {
	if (!summary) return warn('没有摘要，网页和微信图文都不带描述')
	const length = [...summary].length
	return length > mostCharacters.summary
		? warn(`摘要${length}字，超过${mostCharacters.summary}字的部分不显示`)
		: ok(`摘要${length}字`)
}

function cover({ photos }: Content): Remark {
	return photos.length > 0
		? warn('微信图文：没有选封面，会从图1裁出2.35:1，裁后请看一眼')
		: warn('微信图文：没有图片，封面要另配')
}

function title({ headline }: Content): Remark[] {
	const length = [...headline.title].length
	return length > mostTitle ? [warn(`微信图文：主题${length}字，公众号最多${mostTitle}字`)] : []
}

function links({ body }: Content): Remark[] {
	const spans = body.flatMap((block) => {
		if (block.kind === 'list') return block.items.flat()
		return 'spans' in block ? block.spans : []
	})
	const count = spans.filter(({ link }) => link).length
	return count > 0 ? [warn(`微信图文：${count}处链接在公众号里点不开，改成了网址`)] : []
}

function ok(words: string): Remark {
	return { tone: 'ok', words }
}

function warn(words: string): Remark {
	return { tone: 'warn', words }
}
