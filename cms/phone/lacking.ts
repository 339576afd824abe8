import type { Draft } from './draft.ts'

export type Lack = { field: string; words: string }

const noticeNames: Record<string, string> = {
	type: '没有文种',
	issuer: '没有发文单位',
	signedBy: '没有落款',
	date: '没有成文日期',
}

/**
 * The server's `missing` (a refusal's data) as the phone says it, each with the field it is about.
 * @see review/refusal.ts
 */
export function lacksOf(missing: readonly string[]): Lack[] {
	const found = missing.map((what): Lack => {
		const [kind, number = ''] = what.split(' ')
		if (kind === 'alt') return { field: `caption-${number}`, words: `第${number}张图片没有说明` }
		if (kind === 'photo')
			return { field: `credit-${number}`, words: `第${number}张图片的拍摄者写得不对` }
		if (kind === 'byline') return { field: 'byline', words: '没有署名' }
		if (kind === 'title') return { field: 'title', words: '没有主题' }
		if (kind === 'body') return { field: 'text', words: '没有正文' }
		if (kind === 'photos') return { field: 'photos', words: '没有图片' }
		if (kind === 'unit') return { field: 'main', words: '您的账号没有单位，请找总编室' }
		if (kind === 'notice') return { field: 'notice.issuer', words: '没有公告要素' }
		if (kind?.startsWith('notice.')) {
			return { field: kind, words: noticeNames[kind.slice('notice.'.length)] ?? '公告要素不全' }
		}
		return { field: number === 'eventDay' ? 'eventDay' : 'main', words: '有一项写得不对' }
	})
	// The server does not know pictures that it has not got; its numbers are those of the stored ones.
	return found.filter(({ words }, at) => found.findIndex((one) => one.words === words) === at)
}

/** What a device can tell by itself keeps a draft from being sent. The server says the rest. */
export function lacksHere({ declared, photos }: Draft): Lack[] {
	const numbered = photos.flatMap(({ caption, media, refused }, at): Lack[] =>
		caption.trim() || refused || media !== undefined
			? []
			: [{ field: `caption-${at + 1}`, words: `第${at + 1}张图片没有说明` }],
	)
	return [
		...numbered,
		...(declared.checked ? [] : [{ field: 'checked', words: '没有确认内容已核实' }]),
		...(declared.discreet ? [] : [{ field: 'discreet', words: '没有确认没有私人信息' }]),
	]
}

/** The number of a stored picture among all of the draft: the server counts only what it has. */
export function fieldHere({ photos }: Draft, field: string): string {
	const [, name, number] = /^(caption|credit)-(\d+)$/.exec(field) ?? []
	if (!name) return field
	let stored = 0
	for (const [at, { media }] of photos.entries()) {
		if (media !== undefined && ++stored === Number(number)) return `${name}-${at + 1}`
	}
	return field
}
