import { expect, test } from 'vitest'
import type { Day } from '../../content/route.ts'
import { printLunar } from '../../site/src/print-lunar.ts'

test.each<[Day, string]>([
	['2020-08-28', '农历七月初十'],
	['2026-02-16', '农历十二月廿九'],
	['2026-02-17', '农历正月初一'],
	['2026-11-25', '农历十月十七'],
	['2025-07-25', '农历闰六月初一'],
	['2025-08-13', '农历闰六月二十'],
	['2025-08-14', '农历闰六月廿一'],
	['2033-12-22', '农历闰十一月初一'],
	['2026-01-18', '农历十一月三十'],
])('%s is %s', (day, lunar) => {
	expect(printLunar(day)).toBe(lunar)
})

test('a day names itself in one way only, through all days of a month', () => {
	const month = Array.from({ length: 30 }, (_, n) =>
		printLunar(new Date(Date.UTC(2026, 1, 17 + n)).toISOString().slice(0, 10) as Day),
	)
	expect(new Set(month).size).toBe(30)
	for (const name of month) expect(name).toMatch(/^农历..(初|十|二|廿|三)[一二三四五六七八九十]$/)
})
