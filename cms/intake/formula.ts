import { child, type Element, elements, value } from './xml.ts'

const raised: Record<string, string> = {
	'0': '⁰',
	'1': '¹',
	'2': '²',
	'3': '³',
	'4': '⁴',
	'5': '⁵',
	'6': '⁶',
	'7': '⁷',
	'8': '⁸',
	'9': '⁹',
}

/** A formula in one line: `1621/1782`, `m²`, `√(2)`. Figures typed as formulas are part of a sentence (R18). */
export function formulaText(math: Element): string {
	return elements(math).map(part).join('')
}

function part(element: Element): string {
	const of = (name: string) => {
		const found = child(element, name)
		return found ? formulaText(found) : ''
	}
	switch (element.localName) {
		case 't':
			return element.textContent ?? ''
		case 'f':
			return `${grouped(of('num'))}/${grouped(of('den'))}`
		case 'sSup': {
			const power = of('sup')
			const small = [...power].map((digit) => raised[digit])
			return of('e') + (small.every(Boolean) ? small.join('') : `^${grouped(power)}`)
		}
		case 'rad':
			return `${of('deg')}√${grouped(of('e'))}`
		case 'd': {
			const marks = child(element, 'dPr')
			const inner = elements(element)
				.filter(({ localName }) => localName === 'e')
				.map(formulaText)
			return `${value(marks, 'begChr') ?? '('}${inner.join(',')}${value(marks, 'endChr') ?? ')'}`
		}
		case 'rPr':
		case 'ctrlPr':
			return ''
		case 'nary':
			return `${value(child(element, 'naryPr'), 'chr') ?? '∫'}${of('e')}`
		default:
			return formulaText(element)
	}
}

function grouped(text: string): string {
	return /^[\p{L}\p{N}.,%]*$/u.test(text) ? text : `(${text})`
}
