import { expect, test } from 'vitest'
import type { Check } from '../../../cms/health/checks.ts'
import { countsOf, printTook, summaryOf } from '../../../cms/health/summary.ts'

const check = (level: Check['level'], veto = false): Check => ({
	...{ id: level, name: level, level, veto, found: '', standard: '', detail: '', vetoAt: '' },
	list: [],
})

test('every check is counted once, a veto as a veto', () => {
	const checks = [check('now', true), check('now'), check('fix'), check('ok')]
	expect(countsOf(checks).map(({ standing, count }) => [standing, count])).toEqual([
		...[
			['veto', 1],
			['now', 1],
			['fix', 1],
			['ok', 1],
		],
	])
	expect(summaryOf(checks)).toBe('1项单项否决，1项要马上办，1项要改。')
	expect(summaryOf([check('ok')])).toBe('没有单项否决，全部正常。')
	expect(summaryOf([check('fix')])).toBe('没有单项否决，1项要改。')
})

test.each([
	[300, '不到1秒'],
	[41_000, '41秒'],
	[80_000, '1分20秒'],
])('%d ms took %s', (ms, words) => expect(printTook(ms)).toBe(words))
