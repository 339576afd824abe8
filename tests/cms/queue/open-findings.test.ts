import { expect, test } from 'vitest'
import { countFindings, findingsWords } from '../../../cms/queue/open-findings.ts'

test.each([
	[[], '没有发现'],
	[['must', 'must', 'should', 'hint'], '必改2 建议1'],
	[['should', 'should'], '建议2'],
	[['hint'], '没有发现'],
] as const)('%j reads %s', (levels, words) => {
	expect(findingsWords(countFindings(levels.map((level) => ({ level }))))).toBe(words)
})
