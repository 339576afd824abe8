import { attribute, child, childrenOf, type Element, nameOf } from './xml.ts'

type Level = { format: string; text: string; start: number }
/** The number in front of a paragraph: `一、`; `bullet` for a mark that is not a number. */
export type Numbering = (
	list: string,
	level: number,
) => { text: string; format: string } | undefined

/** Counts the automatic numbers, which are part of what was written and not in the text. Call once a paragraph, in order. */
export function numberingOf(root: Element | undefined): Numbering {
	const abstract = new Map<string, Map<number, Level>>()
	const lists = new Map<string, string>()
	for (const element of root ? childrenOf(root) : []) {
		if (nameOf(element) === 'abstractNum') {
			abstract.set(attribute(element, 'abstractNumId') ?? '', levelsOf(element))
		}
		if (nameOf(element) === 'num') {
			const target = attribute(child(element, 'abstractNumId'), 'val') ?? ''
			lists.set(attribute(element, 'numId') ?? '', target)
		}
	}
	const counts = new Map<string, number[]>()
	return (list, level) => {
		const id = lists.get(list)
		const levels = id === undefined ? undefined : abstract.get(id)
		const own = levels?.get(level)
		if (!id || !own || own.format === 'none') return
		if (own.format === 'bullet') return { text: '', format: 'bullet' }
		const count = counts.get(id) ?? []
		count[level] = (count[level] ?? own.start - 1) + 1
		count.length = level + 1
		counts.set(id, count)
		const text = own.text.replace(/%(\d)/g, (_, digit: string) => {
			const at = Number(digit) - 1
			const format = levels?.get(at)?.format ?? 'decimal'
			return print(count[at] ?? levels?.get(at)?.start ?? 1, format)
		})
		return { text, format: own.format }
	}
}

function levelsOf(element: Element): Map<number, Level> {
	return new Map(
		childrenOf(element)
			.filter((one) => nameOf(one) === 'lvl')
			.map((one) => [
				Number(attribute(one, 'ilvl') ?? 0),
				{
					format: attribute(child(one, 'numFmt'), 'val') ?? 'decimal',
					text: attribute(child(one, 'lvlText'), 'val') ?? '',
					start: Number(attribute(child(one, 'start'), 'val') ?? 1),
				},
			]),
	)
}

const digits = '〇一二三四五六七八九'

function print(value: number, format: string): string {
	if (/chinese|japaneseCounting|ideographTraditional|taiwaneseCounting/i.test(format)) {
		return chinese(value)
	}
	if (format === 'decimalEnclosedCircle') return String.fromCodePoint(0x245f + value)
	if (format === 'upperLetter') return String.fromCodePoint(64 + value)
	if (format === 'lowerLetter') return String.fromCodePoint(96 + value)
	return String(value)
}

/** `十二`: numbers of headings stay below a hundred. */
function chinese(value: number): string {
	const tens = Math.floor(value / 10)
	const ones = value % 10
	if (value >= 100) return String(value)
	return `${tens > 1 ? digits[tens] : ''}${tens > 0 ? '十' : ''}${ones > 0 ? digits[ones] : ''}`
}
