import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { paragraph } from '../../content/body.ts'
import { type Draft, type Entry, entry, hashOf, sealed, snapshotDigest } from '../../content/log.ts'
import type { Piece } from '../../content/piece.ts'
import { report } from '../told.ts'

const at = '2026-11-25T00:00:00.000Z'
const common = { signatures: [], by: 'test', reason: null, at }
const piece = report()

const letters = 'abcdefghijklmnopqrstuvwxyz0123456789'
const id = fc.string({ unit: fc.constantFrom(...letters), minLength: 8, maxLength: 8 })
const words = fc.string({ unit: 'grapheme', minLength: 1 })
const published = fc.tuple(id, words).map(
	([id, title]): Draft => ({
		...common,
		subject: `piece:${id}`,
		action: 'publish',
		snapshot: { ...piece, id, headline: { title } },
	}),
)
const withdrawn = fc.tuple(id, words).map(
	([id, reason]): Draft => ({
		...common,
		subject: `piece:${id}`,
		action: 'withdraw',
		snapshot: null,
		reason,
	}),
)
const drafts = fc.array(fc.oneof(published, withdrawn), { minLength: 1, maxLength: 6 })

function logOf(drafts: readonly Draft[]): Entry[] {
	const log: Entry[] = []
	for (const draft of drafts) log.push(sealed(draft, log.at(-1)))
	return log
}

test('entries stand behind one another, and a copy read from JSON has the same hashes', () => {
	fc.assert(
		fc.property(drafts, (drafts) => {
			const log = logOf(drafts)
			for (const [place, written] of log.entries()) {
				const read = entry.parse(JSON.parse(JSON.stringify(written)))
				expect(read).toEqual(written)
				expect(read.seq).toBe(place + 1)
				expect(read.previous).toBe(log[place - 1]?.hash ?? '')
				expect(hashOf(read)).toBe(read.hash)
				expect(snapshotDigest(read)).toBe(read.digest)
			}
		}),
	)
})

test('nothing of an entry can change without its hash', () => {
	const changes = fc.constantFrom<Partial<Entry>>(
		{ seq: 7 },
		{ by: 'someone else' },
		{ reason: 'another' },
		{ at: '2026-11-26T00:00:00.000Z' },
		{ previous: 'f'.repeat(64) },
		{ digest: 'f'.repeat(64) },
		{ subject: 'piece:zzzzzzzz' },
		{ signatures: [{ step: 's', covers: 'content', by: 'b', digest: 'f'.repeat(64), at }] },
	)
	fc.assert(
		fc.property(drafts, changes, (drafts, change) => {
			// The last of a log of at least one.
			const last = logOf(drafts).at(-1) as Entry
			expect(hashOf({ ...last, ...change } as Entry)).not.toBe(last.hash)
		}),
	)
})

test('a piece moved to another place keeps the digest that was signed; changed words do not', () => {
	const subject = 'piece:aaaaaaaa'
	const signed = snapshotDigest({ subject, snapshot: piece })
	const moved: Piece = { ...piece, column: 'towns', rank: 'lead', campaign: 'renju' }
	const changed: Piece = { ...piece, body: [paragraph('正文。')] }
	expect(snapshotDigest({ subject, snapshot: moved })).toBe(signed)
	expect(snapshotDigest({ subject, snapshot: changed })).not.toBe(signed)
})

test.each([
	['a piece under a unit’s name', { subject: 'unit:xiazhen', action: 'publish', snapshot: piece }],
	['a withdrawn front page', { subject: 'front', action: 'withdraw', snapshot: null }],
	['a publication of nothing', { subject: 'piece:aaaaaaaa', action: 'publish', snapshot: null }],
	[
		'a field that readers may not see',
		{
			subject: 'piece:aaaaaaaa',
			action: 'publish',
			snapshot: { ...piece, note: '内部' },
		},
	],
])('%s cannot be sealed', (_, wrong) => {
	expect(() => sealed({ ...common, ...wrong } as unknown as Draft, undefined)).toThrow()
})
