import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { day, dayOf, printDay, printMinute, weekdayOf } from '../../content/day.ts'

const hour = 3_600_000
const moment = fc.date({
	min: new Date('2000-01-01'),
	max: new Date('2099-12-31'),
	noInvalidDate: true,
})

describe('a day is the newsroom’s, whatever the machine’s zone', () => {
	test('it is the day on a clock eight hours ahead of UTC', () => {
		fc.assert(
			fc.property(moment, (moment) => {
				const ahead = new Date(moment.getTime() + 8 * hour).toISOString()
				expect(dayOf(moment)).toBe(ahead.slice(0, '2026-11-25'.length))
				expect(day.safeParse(dayOf(moment)).success).toBe(true)
			}),
		)
	})

	test.each([
		['2026-11-24T15:59:59.999Z', '2026-11-24', '2026年11月24日 23:59'],
		['2026-11-24T16:00:00.000Z', '2026-11-25', '2026年11月25日 00:00'],
		['2027-12-31T16:00:00.000Z', '2028-01-01', '2028年1月1日 00:00'],
	])('%s is in %s', (moment, expected, printed) => {
		expect(dayOf(new Date(moment))).toBe(expected)
		expect(printMinute(moment)).toBe(printed)
	})
})

test('a printed day reads back as the day', () => {
	fc.assert(
		fc.property(moment, (moment) => {
			const given = dayOf(moment)
			const [, year, month, date] = /^(\d+)年(\d+)月(\d+)日$/.exec(printDay(given)) ?? []
			expect(`${year}-${month?.padStart(2, '0')}-${date?.padStart(2, '0')}`).toBe(given)
		}),
	)
})

test('weekdays follow one another', () => {
	const names = [...'日一二三四五六'].map((name) => `星期${name}`)
	fc.assert(
		fc.property(moment, (moment) => {
			const given = dayOf(moment)
			expect(weekdayOf(given)).toBe(names[new Date(given).getUTCDay()])
		}),
	)
	expect(weekdayOf('2026-11-25')).toBe('星期三')
})

test.each(['2026-02-30', '2026-2-3', '2026/02/03', '20260203', '2026-02-03T00:00:00Z', '', 20])(
	'%j is no day',
	(wrong) => {
		expect(day.safeParse(wrong).success).toBe(false)
	},
)
