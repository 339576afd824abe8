import { expect, test } from 'vitest'
import { rowsOf } from '../../site/src/rows-of.ts'

test.each([
	[0, []],
	[1, ['1 s12']],
	[2, ['2 s6']],
	[3, ['3 ']],
	[4, ['2 s6', '2 s6']],
	[5, ['3 ', '2 s6']],
	[6, ['3 ', '3 ']],
	[7, ['3 ', '3 ', '1 s12']],
])('%i items fill their rows', (count, rows) => {
	const made = rowsOf(Array.from({ length: count }, (_, at) => at))
	expect(made.map(({ items, width = '' }) => `${items.length} ${width}`)).toEqual(rows)
	expect(made.flatMap(({ items }) => items)).toEqual(Array.from({ length: count }, (_, at) => at))
})
