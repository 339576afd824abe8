import type { Block, Cell, Span } from '../../content/body.ts'
import type { Content } from '../../content/piece.ts'
import { readAloud } from './read-aloud.ts'

/** 村村响口播: what an announcer reads, a paragraph a line. */
export type Broadcast = Readonly<{
	text: string
	/** What is said: words without marks. */
	characters: number
	/** About how long it takes. */
	seconds: number
}>

/** The pace of a village loudspeaker, slower than the 300 of the evening news. */
const charactersAMinute = 240

/** The manuscript for the loudspeakers: titles, who reports, the text; no pictures, no notes. */
export function broadcastOf(content: Content): Broadcast {
	const { headline, byline, body } = content
	const people = byline.people.map(({ trade, names }) => trade + names.join('、')).join('，')
	const { notice } = content.kind === 'notice' ? content : {}
	const lines = [
		sentence(headline.title),
		people && `${people}报道。`,
		notice?.to,
		...body.flatMap(linesOf),
		notice && `${notice.signedBy}，${notice.date}。`,
	]
	const text = lines
		.filter((line) => line !== undefined && line.trim() !== '')
		.map((line) => readAloud(line ?? ''))
		.join('\n')
	const characters = [...text.matchAll(/[\p{L}\p{N}]/gu)].length
	return { text, characters, seconds: Math.round((characters / charactersAMinute) * 60) }
}

function linesOf(block: Block): string[] {
	switch (block.kind) {
		case 'paragraph':
			return [plain(block.spans)]
		case 'heading':
			return [sentence(block.text)]
		case 'quote':
			return [plain(block.spans) + (block.source ? `出自${block.source}。` : '')]
		case 'list':
			return block.items.map((item, at) =>
				sentence(block.ordered ? `第${at + 1}，${plain(item)}` : plain(item)),
			)
		case 'table':
			return [block.caption && sentence(block.caption), ...rowsOf(block.rows)].flatMap(
				(line) => line || [],
			)
		case 'photo':
			return []
	}
}

/** A table row by row, each cell after the name of its column where the first row has names. */
function rowsOf(rows: readonly (readonly Cell[])[]): string[] {
	const [head = [], ...rest] = rows
	const isNamed =
		head.every(({ header }) => header) && rows.every((row) => row.length === head.length)
	const said = isNamed ? rest : rows
	return said.map((row) =>
		sentence(
			row
				.map(({ text }, at) =>
					(isNamed && at > 0 ? `${head[at]?.text ?? ''}${text}` : text).replaceAll('\n', '，'),
				)
				.filter(Boolean)
				.join('，'),
		),
	)
}

function plain(spans: readonly Span[]): string {
	return spans
		.map(({ text }) => text)
		.join('')
		.trim()
}

/** Clauses of a headline are parted by a space, which nobody hears. */
function sentence(words: string): string {
	const said = words.trim().replaceAll(/\s+/g, '，')
	return /[。！？；：…]$/.test(said) ? said : `${said}。`
}
