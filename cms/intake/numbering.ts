import { printNumber } from './number-format.ts'
import { attribute, child, children, type Element, value } from './xml.ts'

type Level = { start: number; format: string; text: string }
type Printed = { text: string; list?: 'ordered' | 'bullet' }
export type Numbering = { next: (id: string, level: number) => Printed | undefined }

/** Counts automatic numbers as the word processor does: each list goes on, a deeper level begins anew. */
export function readNumbering(root: Element | undefined): Numbering {
	const abstracts = new Map<string, Map<number, Level>>()
	for (const element of children(root, 'abstractNum'))
		abstracts.set(attribute(element, 'abstractNumId') ?? '', levelsOf(element))
	const lists = new Map<string, { counter: string; levels: Map<number, Level> }>()
	for (const element of children(root, 'num')) {
		const id = attribute(element, 'numId') ?? ''
		const abstract = value(element, 'abstractNumId') ?? ''
		const levels = new Map(abstracts.get(abstract))
		const overrides = children(element, 'lvlOverride')
		for (const override of overrides) overrideLevel(levels, override)
		// A list that starts anew counts for itself.
		lists.set(id, { counter: overrides.length > 0 ? `own ${id}` : abstract, levels })
	}
	const counters = new Map<string, number[]>()
	return {
		next(id, level) {
			const list = lists.get(id)
			const at = list?.levels.get(level)
			if (!list || !at) return
			const counts = counters.get(list.counter) ?? []
			counters.set(list.counter, counts)
			for (let above = 0; above < level; above++)
				counts[above] ??= list.levels.get(above)?.start ?? 1
			counts[level] = counts[level] === undefined ? at.start : counts[level] + 1
			counts.length = level + 1
			return print(list.levels, level, at, counts)
		},
	}
}

function levelsOf(abstract: Element): Map<number, Level> {
	return new Map(
		children(abstract, 'lvl').map((lvl) => [Number(attribute(lvl, 'ilvl') ?? 0), levelOf(lvl)]),
	)
}

function levelOf(lvl: Element): Level {
	const alternative = child(child(child(lvl, 'AlternateContent'), 'Fallback'), 'numFmt')
	return {
		start: Number(value(lvl, 'start') ?? 1),
		format: value(lvl, 'numFmt') ?? attribute(alternative, 'val') ?? 'decimal',
		text: value(lvl, 'lvlText') ?? '',
	}
}

function overrideLevel(levels: Map<number, Level>, override: Element): void {
	const at = Number(attribute(override, 'ilvl') ?? 0)
	const lvl = child(override, 'lvl')
	if (lvl) levels.set(at, levelOf(lvl))
	const start = value(override, 'startOverride')
	const level = levels.get(at)
	if (level && start !== undefined) levels.set(at, { ...level, start: Number(start) })
}

function print(
	levels: Map<number, Level>,
	depth: number,
	at: Level,
	counts: number[],
): Printed | undefined {
	if (at.format === 'bullet') return { text: '', list: 'bullet' }
	const text = at.text.replace(/%(\d)/g, (_, digit: string) => {
		const level = Number(digit) - 1
		return printNumber(counts[level] ?? 1, levels.get(level)?.format ?? 'decimal')
	})
	if (at.format === 'none' || text.trim() === '') return
	const root = levels.get(0)
	const plain = ({ format, text }: Level) => format === 'decimal' && /^%\d[.．、]?$/.test(text)
	// 1. under 一、 is a paragraph of the text, 1. by itself a list (R8).
	const list = depth === 0 ? plain(at) : root?.format === 'bullet' || (root && plain(root))
	return list ? { text, list: 'ordered' } : { text }
}
