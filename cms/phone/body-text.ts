import type { Block, Body, Span } from '../../content/body.ts'
import { common } from './common.ts'

/** A line break inside a paragraph: on a phone a new line is a new paragraph. */
const lineBreak = '\u2028'

/** One line of the text field, and the block that it stands for. `item` numbers the entries of a list. */
type Line = { text: string; block: number; item?: number }

/**
 * A body as the text field has it: a line a paragraph, an empty line between them. A table and a picture stand as
 * `〔表格1〕` and `〔图1〕`, so that they can be moved but not broken.
 */
export function textOfBody(body: Body): string {
	const lines = linesOf(body)
	return lines
		.map(({ text, block }, at) => {
			const before = lines[at - 1]
			if (!before) return text
			return (before.block === block ? '\n' : '\n\n') + text
		})
		.join('')
}

/**
 * The body after its text was edited. Lines that stayed keep everything the field cannot show: headings, lists, strong
 * words, links. A changed line stays what it was; a new one is a paragraph.
 */
export function bodyOfText(text: string, before: Body): Body {
	const typed = text
		.split(/\r\n?|\n/)
		.map((line) => line.trim())
		.filter(Boolean)
	return grouped(paired(typed, linesOf(before)), before)
}

function linesOf(body: Body): Line[] {
	let tables = 0
	return body.flatMap((block, number): Line[] => {
		switch (block.kind) {
			case 'list':
				return block.items.map((item, at) => ({ text: printed(item), block: number, item: at }))
			case 'heading':
				return [{ text: block.text.trim(), block: number }]
			case 'table':
				tables++
				return [{ text: `〔表格${tables}〕`, block: number }]
			case 'photo':
				return [{ text: photoMark(block.photo), block: number }]
			default:
				return [{ text: printed(block.spans), block: number }]
		}
	})
}

/** Where picture `number`, from 0, stands in the text. */
export function photoMark(number: number): string {
	return `〔图${number + 1}〕`
}

function printed(spans: readonly Span[]): string {
	const text = spans.map(({ text }) => text).join('')
	return text.trim().replace(/\r?\n/g, lineBreak)
}

type Paired = { typed: string; from?: Line; same: boolean }

/** Typed lines beside those they come from: equal ones first, then what lies between, in order. */
function paired(typed: readonly string[], lines: readonly Line[]): Paired[] {
	const kept = common(
		typed,
		lines.map(({ text }) => text),
	)
	const done: Paired[] = []
	let [at, from] = [0, 0]
	for (const [nextTyped, nextLine] of [...kept, [typed.length, lines.length] as const]) {
		while (at < nextTyped) {
			const line = from < nextLine ? lines[from] : undefined
			done.push({ typed: typed[at] ?? '', same: false, ...(line ? { from: line } : {}) })
			at++
			if (from < nextLine) from++
		}
		const line = lines[nextLine]
		if (line && at < typed.length) done.push({ typed: typed[at] ?? '', from: line, same: true })
		at = nextTyped + 1
		from = nextLine + 1
	}
	return done
}

function grouped(lines: readonly Paired[], before: Body): Body {
	const done: Body = []
	let list: number | undefined
	for (const { typed, from, same } of lines) {
		const old = from && before[from.block]
		if (old?.kind === 'list' && from) {
			const item = (same && old.items[from.item ?? 0]) || spansOf(typed)
			const last = done[done.length - 1]
			if (list === from.block && last?.kind === 'list') last.items.push(item)
			else done.push({ ...old, items: [item] })
			list = from.block
			continue
		}
		list = undefined
		done.push(marked(typed, before) ?? (same && old ? old : changed(typed, old)))
	}
	return done
}

/** The picture or the table that a mark stands for, wherever it was moved. */
function marked(typed: string, before: Body): Block | undefined {
	const [, what, number] = /^〔(图|表格)(\d+)〕$/.exec(typed) ?? []
	if (what === '图') {
		return before.find((block) => block.kind === 'photo' && block.photo === Number(number) - 1)
	}
	return before.filter(({ kind }) => kind === 'table')[Number(number) - 1]
}

/** What an edited line is: a picture and a table are not made by typing, nor is text made of one. */
function changed(typed: string, old: Block | undefined): Block {
	if (old?.kind === 'heading') return { ...old, text: typed }
	if (old?.kind === 'quote') return { ...old, spans: spansOf(typed) }
	return { kind: 'paragraph', spans: spansOf(typed) }
}

function spansOf(typed: string): Span[] {
	return [{ text: typed.split(lineBreak).join('\n') }]
}
