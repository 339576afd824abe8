import type { Reading } from '../reading.ts'
import { matches, type Rule } from '../rule.ts'

const caption =
	/(?<=^|[\n。！？；，、”（）])(?<mark>图为|(?:图片|照片)为|[上下左右中]图(?:为|是|：|:)|图(?:[①-⑨]|[\d一二三四五六](?!\d))(?:为|是|：|:)|题图(?:为|：|:))/gu
const credit =
	/(?<![拍])摄(?:影)?(?![影氏像制][^）)]|取|入)|供图|新华社发|提供|资料(?:图片?|照片)|(?:视频|网络|监控|电视)?截图|图源|来源|制图|绘图|漫画|\/图|图\/|图：/u

/** 图为 as a caption without a credit in its paragraph or in the short line right after it. House rule. */
export const captionCredit: Rule = {
	id: 'caption-credit',
	level: 'should',
	source: '本报用法',
	*check(reading) {
		for (const { span } of matches(reading.text, caption)) {
			if (credited(reading, span('mark').end)) continue
			yield { ...span('mark'), suggestion: null, why: '图片说明没有拍摄者或来源。' }
		}
	},
}

function credited({ text, paragraphs, paragraphAt }: Reading, at: number): boolean {
	const own = paragraphAt(at)
	if (credit.test(text.slice(at, own.end))) return true
	const next = paragraphs[paragraphs.indexOf(own) + 1]
	const line = next ? text.slice(next.start, next.end) : ''
	return line.length <= 30 && credit.test(line)
}
