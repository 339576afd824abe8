import { expect, test } from 'vitest'
import { buckets } from '../../site/server/buckets.ts'

const allowance = { atOnce: 3, perSecond: 0.5 }

test('so many at once, then one for every two seconds', () => {
	const take = buckets(allowance)
	expect([0, 0, 0, 0].map((now) => take('a', now))).toEqual([0, 0, 0, 2])
	expect(take('a', 1000)).toBe(1)
	expect(take('a', 2000)).toBe(0)
	expect(take('a', 2000)).toBe(2)
	expect([60_000, 60_000, 60_000, 60_000].map((now) => take('a', now))).toEqual([0, 0, 0, 2])
})

test('whoever waits as long as told is answered', () => {
	const take = buckets({ atOnce: 1, perSecond: 0.3 })
	take('a', 0)
	expect(take('a', take('a', 0) * 1000)).toBe(0)
})

test('one address takes nothing from another', () => {
	const take = buckets(allowance)
	for (let n = 0; n < 9; n++) take('a', 0)
	expect(take('b', 0)).toBe(0)
})

test('a clock that was put back locks nobody out', () => {
	const take = buckets(allowance)
	take('a', 1_000_000)
	expect([take('a', 0), take('a', 0), take('a', 2000)]).toEqual([0, 0, 0])
})

test('of too many addresses the one that has not asked for longest is forgotten', () => {
	const take = buckets({ atOnce: 1, perSecond: 0.001 }, 100)
	expect(take('busy', 0)).toBe(0)
	for (let n = 0; n < 99; n++) take(`one ${n}`, 0)
	expect(take('busy', 0)).toBeGreaterThan(0)
	for (let n = 0; n < 99; n++) take(`two ${n}`, 0)
	expect(take('busy', 0)).toBeGreaterThan(0)
	for (let n = 0; n < 100; n++) take(`three ${n}`, 0)
	expect(take('busy', 0)).toBe(0)
})
