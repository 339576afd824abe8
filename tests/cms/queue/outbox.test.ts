import { expect, test } from 'vitest'
import { triedOnce } from '../../../cms/queue/outbox.ts'

const now = new Date('2020-08-21T10:00:00.000Z')

test('a letter that went is done', () => {
	expect(triedOnce(true, 0, now)).toEqual({ mail: 'sent', mailTries: 1 })
})

test('one that did not go is tried again, later each time, and given up after a day', () => {
	let tries = 0
	let waited = 0
	for (;;) {
		const tried = triedOnce(false, tries, now)
		tries = tried.mailTries
		if (tried.mail !== 'due') break
		const pause = Date.parse(tried.mailAt) - now.getTime()
		expect(pause).toBeGreaterThan(waited)
		waited = pause
	}
	expect(tries).toBe(8)
	expect(triedOnce(false, 7, now)).toEqual({ mail: 'failed', mailTries: 8 })
})
