import { expect, test } from 'vitest'
import { takeTurns } from '../../../cms/photo/take-turns.ts'

test('two at a time, in order, and a failure gives its turn on', async () => {
	const inTurn = takeTurns(2)
	const started: number[] = []
	let running = 0
	let most = 0
	const work = (n: number) =>
		inTurn(async () => {
			started.push(n)
			most = Math.max(most, ++running)
			await new Promise((resolve) => setImmediate(resolve))
			running--
			if (n === 1) throw new Error('broken')
			return n
		})
	const ends = await Promise.allSettled([0, 1, 2, 3, 4, 5].map(work))
	expect(ends.map(({ status }) => status === 'fulfilled')).toEqual([
		true,
		false,
		true,
		true,
		true,
		true,
	])
	expect(started).toEqual([0, 1, 2, 3, 4, 5])
	expect(most).toBe(2)
})
