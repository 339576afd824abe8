import * as fc from 'fast-check'
import { type Trade, tradePattern, trades } from '../../content/names.ts'

const han = fc.integer({ min: 0x4e00, max: 0x9fa5 }).map((code) => String.fromCodePoint(code))

/** A name of two to four characters that says nothing else as well. */
export const name = fc
	.array(han, { minLength: 2, maxLength: 4 })
	.map((characters) => characters.join(''))
	.filter((name) => !new RegExp(`${tradePattern}|供图|文图|本报|本台|本网|[文图摄讯]`).test(name))

export const trade: fc.Arbitrary<Trade> = fc.constantFrom(...trades)

/** Neighbouring groups of one trade would be one group. */
export const people = fc
	.uniqueArray(fc.record({ trade, names: fc.array(name, { minLength: 1, maxLength: 4 }) }), {
		selector: (group) => group.trade,
		maxLength: 3,
	})
	.filter(({ length }) => length > 0)
