import { type Told, toldOf } from './figure.ts'
import { readNumber } from './read-number.ts'

/** A figure as a form holds it. */
export type Typed = Readonly<{
	label: string
	isRate: boolean
	value: string
	qualifier: '' | '余' | '多'
	numerator: string
	denominator: string
	unit: string
	asOf: string
	source: string
	note: string
	display: string
}>

/** A form about a figure, or about a new one that was counted up to `today`. */
export function typedOf(told: Told | undefined, today: string): Typed {
	const text = (number: number | undefined) => (number === undefined ? '' : String(number))
	return {
		...{ label: told?.label ?? '', unit: told?.unit ?? '', source: told?.source ?? '' },
		...{ note: told?.note ?? '', display: told?.display ?? '', asOf: told?.asOf ?? today },
		isRate: told?.numerator !== undefined,
		...{ value: text(told?.value), qualifier: told?.qualifier ?? '' },
		...{ numerator: text(told?.numerator), denominator: text(told?.denominator) },
	}
}

/** What a form says, and what was typed as a number and is none. Of the two ways to give one only that which is chosen counts. */
export function toldOfTyped(typed: Typed): { told: Told; unread: string[] } {
	const unread: string[] = []
	const number = (given: string) => {
		const read = readNumber(given)
		if (given.trim() && read === undefined) unread.push(given.trim())
		return read
	}
	const { label, unit, asOf, source, note, display, isRate, qualifier } = typed
	const terms = isRate
		? { numerator: number(typed.numerator), denominator: number(typed.denominator) }
		: { value: number(typed.value), qualifier: qualifier || undefined }
	const words = { label, unit, asOf, source, note, display }
	const trimmed = Object.fromEntries(
		Object.entries(words).map(([name, text]) => [name, text.trim()]),
	) as typeof words
	return { told: toldOf({ ...trimmed, ...terms }), unread }
}
