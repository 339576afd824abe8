import { textOf } from '../../content/body.ts'
import { bodyOf } from '../manuscript/body-of.ts'
import type { WrittenRow } from '../manuscript/written.ts'
import type { ReadText } from './mismatches.ts'

type Written = Partial<
	Pick<WrittenRow, 'kicker' | 'title' | 'subtitle' | 'summary' | 'body' | 'photos'>
>

/** What readers read of a manuscript's row, each part with the name of its place. */
export function readTextOf({ kicker, title, subtitle, summary, body, photos }: Written): ReadText {
	const blocks = bodyOf(body, () => 0)
	return [
		...[
			{ place: '引题', text: kicker },
			{ place: '主题', text: title },
		],
		...[
			{ place: '副题', text: subtitle },
			{ place: '摘要', text: summary },
		],
		...blocks.map((block, at) => ({ place: `第${at + 1}段`, text: textOf([block]) })),
		...(photos ?? []).map(({ caption }, at) => ({ place: `图${at + 1}说明`, text: caption })),
	].flatMap(({ place, text }) => (text ? [{ place, text }] : []))
}

/** All of it as one text, a line a part. */
export function wordsOf(text: ReadText): string {
	return text.map(({ text }) => text).join('\n')
}
