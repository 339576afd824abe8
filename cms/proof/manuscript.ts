import type { Block, Body } from '../../content/body.ts'
import type { Figure } from '../../content/campaign.ts'
import { printCredit } from '../../content/credit.ts'
import type { Content } from '../../content/piece.ts'
import type { Finding, Level } from './finding.ts'
import { ledgerFindings } from './ledger.ts'
import { defaultLists, type Lists } from './lists.ts'
import { longSentences } from './long-sentences.ts'
import { proof } from './proof.ts'

/** A field of a manuscript; pictures count from 1, as on the desk. */
export type Field =
	| 'kicker'
	| 'title'
	| 'subtitle'
	| 'summary'
	| 'byline'
	| 'body'
	| `caption ${number}`
	| `alt ${number}`
	| `credit ${number}`

/** Where a finding stands: the paragraph is the number of the block in the body (0 elsewhere), the line that within a list or table, from and to are offsets in that line. */
export type Place = Readonly<{
	field: Field
	paragraph: number
	line: number
	from: number
	to: number
}>

/** A finding in a manuscript, with what stands on both sides of it, by which it is known again. */
export type PlacedFinding = Readonly<
	Pick<Finding, 'rule' | 'level' | 'quote' | 'suggestion' | 'why'> & {
		place: Place
		before: string
		after: string
	}
>

export type Desk = Readonly<{
	lists?: Lists
	/** Rules that the newsroom switched off. */
	off?: ReadonlySet<string>
	/** The names of the unit's own correspondents; without them bylines are not checked. */
	people?: readonly string[]
	/** The ledger of the campaign that the manuscript belongs to. */
	figures?: readonly Figure[]
}>

type Line = { field: Field; paragraph: number; line: number; text: string; start: number }

/** Everything the desk finds in a manuscript: every rule over its text as a whole, and what its pictures and byline lack. */
export function proofManuscript(content: Content, desk: Desk = {}): PlacedFinding[] {
	const { lines, text } = layOut(content)
	const off = desk.off ?? new Set()
	const found = [
		...proof(text, desk.lists ?? defaultLists, off),
		...ledgerFindings(text, desk.figures ?? []),
	].flatMap((finding) => place(finding, lines))
	const besides = [
		...tooLong(content.body, lines),
		...lackingPhotos(content),
		...strangers(content, desk.people),
	]
	return [...found, ...besides].filter(({ rule }) => !off.has(rule))
}

/** One text of all fields, so that a name in the headline can disagree with one in the body; an empty line parts fields. */
function layOut({ headline, summary, body, photos }: Content): { lines: Line[]; text: string } {
	const lines: Line[] = []
	let text = ''
	const add = (field: Field, words: string | undefined, paragraph = 0, line = 0, gap = '\n\n') => {
		if (!words) return
		text += text && gap
		lines.push({ field, paragraph, line, text: words, start: text.length })
		text += words
	}
	add('kicker', headline.kicker)
	add('title', headline.title)
	add('subtitle', headline.subtitle)
	add('summary', summary)
	for (const [paragraph, block] of body.entries()) {
		const gap = block.kind === 'table' || paragraph === 0 ? '\n\n' : '\n'
		for (const [line, words] of linesOf(block).entries()) add('body', words, paragraph, line, gap)
	}
	for (const [index, { caption, credit, alt }] of photos.entries()) {
		add(`caption ${index + 1}`, caption)
		// Right under its caption, which asks for it.
		if (credit) add(`credit ${index + 1}`, `■${printCredit(credit)}`, 0, 0, '\n')
		add(`alt ${index + 1}`, alt)
	}
	return { lines, text }
}

function linesOf(block: Block): string[] {
	const plain = (spans: readonly { text: string }[]) => spans.map(({ text }) => text).join('')
	switch (block.kind) {
		case 'heading':
			return [block.text]
		case 'paragraph':
			return [plain(block.spans)]
		case 'quote':
			return [plain(block.spans), block.source ?? '']
		case 'list':
			return block.items.map(plain)
		case 'table':
			return [block.caption ?? '', ...block.rows.flat().map(({ text }) => text), block.note ?? '']
		case 'photo':
			return []
	}
}

/** How much on each side makes a finding known again, characters of its own line. */
const contextLength = 8

function place({ start, end, ...finding }: Finding, lines: readonly Line[]): PlacedFinding[] {
	const line = lines.findLast((line) => line.start <= start)
	if (!line || line.field.startsWith('credit')) return []
	const from = start - line.start
	const to = Math.min(end - line.start, line.text.length)
	const { rule, level, suggestion, why } = finding
	return [
		{
			...{ rule, level, quote: line.text.slice(from, to), suggestion, why },
			place: { field: line.field, paragraph: line.paragraph, line: line.line, from, to },
			before: line.text.slice(Math.max(0, from - contextLength), from),
			after: line.text.slice(to, to + contextLength),
		},
	]
}

/** Of running text only: a heading or a cell of a table is no sentence. */
function tooLong(body: Body, lines: readonly Line[]): PlacedFinding[] {
	return lines
		.filter(({ field, paragraph }) => field === 'body' && body[paragraph]?.kind === 'paragraph')
		.flatMap(({ text, start }) =>
			longSentences(text).flatMap((finding) =>
				place({ ...finding, start: finding.start + start, end: finding.end + start }, lines),
			),
		)
}

function lackingPhotos({ photos }: Content): PlacedFinding[] {
	return photos.flatMap(({ caption, credit, alt }, index) => [
		...(caption
			? []
			: [absent('photo-caption', 'should', `caption ${index + 1}`, '图片没有说明。', alt)]),
		...(credit
			? []
			: [absent('photo-credit', 'should', `credit ${index + 1}`, '图片没有拍摄者或来源。', alt)]),
	])
}

/** Correspondents in the byline whom the unit does not know. */
function strangers({ byline }: Content, people: readonly string[] | undefined): PlacedFinding[] {
	if (!people) return []
	const names = byline.people
		.filter(({ trade }) => trade === '通讯员')
		.flatMap(({ names }) => names)
	return names
		.filter((name) => !people.includes(name))
		.map((name) => ({
			...absent('byline-unknown', 'should', 'byline', `本单位的通讯员名单里没有${name}。`, ''),
			quote: name,
		}))
}

function absent(
	rule: string,
	level: Level,
	field: Field,
	why: string,
	after: string,
): PlacedFinding {
	const place = { field, paragraph: 0, line: 0, from: 0, to: 0 }
	return {
		rule,
		level,
		quote: '',
		suggestion: null,
		why,
		place,
		before: '',
		after: after.slice(0, contextLength),
	}
}
