import { addressIn, equationText } from './field-code.ts'
import { safeLink } from './link.ts'
import { add, type State } from './paragraph-state.ts'
import { attribute, type Element } from './xml.ts'

/** Adds what an EQ field draws. @returns whether it is one */
export function readEquation(code: string, state: State): boolean {
	const equation = equationText(code)
	if (!equation) return false
	state.context.tally.add(equation.reading ? 'phonetic-guide' : 'formula')
	add(equation.text, state, {})
	return true
}

/** Complex fields (17.16.18): the code is not text, the result is. */
export function readField(element: Element, state: State): void {
	const { fields, tally } = state.context
	const open = fields.at(-1)
	if (element.localName === 'instrText') {
		if (open && !open.inResult) open.code += element.textContent ?? ''
		return
	}
	switch (attribute(element, 'fldCharType')) {
		case 'begin':
			fields.push({ code: '', inResult: false, hasResult: false })
			return
		case 'separate':
			if (open) open.inResult = true
			return
		case 'end': {
			const field = fields.pop()
			if (!field) return
			const address = addressIn(field.code)
			if (address !== undefined && !safeLink(address)) tally.add('unsafe-link')
			if (/^\s*(INCLUDEPICTURE|LINK)\b/i.test(field.code)) tally.add('external-picture')
			if (/^\s*MACROBUTTON\b/i.test(field.code)) tally.add('placeholder-left')
			if (!field.hasResult && fields.every(({ inResult }) => inResult))
				readEquation(field.code, state)
		}
	}
}
