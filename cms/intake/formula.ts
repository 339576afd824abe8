import { lowered, raised } from './raised.ts'
import { child, children, type Element, elements, value } from './xml.ts'

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
		case 'sSup':
			return of('e') + high(of('sup'))
		case 'sSub':
			return of('e') + low(of('sub'))
		case 'sSubSup':
			return of('e') + low(of('sub')) + high(of('sup'))
		case 'sPre':
			return low(of('sub')) + high(of('sup')) + of('e')
		case 'm':
			return `(${children(element, 'mr')
				.map((row) => children(row, 'e').map(formulaText).join(','))
				.join(';')})`
		case 'eqArr':
			return children(element, 'e').map(formulaText).join(';')
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

function high(power: string): string {
	return raised(power) ?? `^${grouped(power)}`
}

function low(index: string): string {
	return lowered(index) ?? `_${grouped(index)}`
}

function grouped(text: string): string {
	return /^[\p{L}\p{N}.,%]*$/u.test(text) ? text : `(${text})`
}
