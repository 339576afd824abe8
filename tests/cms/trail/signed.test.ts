import { describe, expect, test } from 'vitest'
import { defaultChains } from '../../../cms/review/chain.ts'
import type { Signature } from '../../../cms/review/decide.ts'
import { correctedOf } from '../../../cms/trail/corrected.ts'
import { changeAfter, type Edition } from '../../../cms/trail/editions.ts'
import { type Signed, signedOf } from '../../../cms/trail/signed.ts'
import type { Entry } from '../../../content/log.ts'

const at = (hour: number) => `2026-11-25T${String(hour).padStart(2, '0')}:00:00.000Z`
const sign = (step: string, hour: number, digest: string, more: object = {}): Signature => ({
	...{ step, by: `${step}-person`, digest, at: at(hour), ...more },
})
const publish = (hour: number, signatures: readonly Signature[], corrections: string[] = []) =>
	({
		...{ action: 'publish', subject: 'piece:a1b2c3d4', at: at(hour) },
		snapshot: { corrections, corrected: corrections.map((_, index) => at(hour - index)) },
		signatures: signatures.map((one) => ({
			...one,
			covers: one.step === 'unit-sign' ? 'submission' : 'content',
		})),
	}) as unknown as Entry
const withdraw = (hour: number) =>
	({
		...{ action: 'withdraw', subject: 'piece:a1b2c3d4', at: at(hour), signatures: [] },
		snapshot: null,
	}) as unknown as Entry

const unit = sign('unit-sign', 1, 'sent')
const early = sign('first-review', 2, 'old')
const sentBack = sign('first-review', 3, 'one', { reopened: at(4) })
const review = sign('first-review', 4, 'one')
const proof = sign('first-proof', 5, 'one')
const correction = sign('first-proof', 12, 'two')
const waiting = sign('final-review', 22, 'three')
const first = publish(8, [unit, review, proof])
const second = publish(15, [correction], ['户数应为640户。'])

const signed = (entries: Entry[], signatures: Signature[]) =>
	signedOf({
		work: {
			chain: defaultChains.correction,
			...{ signatures, authors: [], unit: '1' },
			digest: { submission: 'sent', content: 'three' },
		},
		entries,
		chainAt: (moment) => (moment < at(10) ? defaultChains.standard : defaultChains.correction),
	})
const told = (list: readonly Signed[]) => list.map(({ step, became }) => [step, became])

describe('the signatures of a published piece', () => {
	test('those of its first chain stay, under the names they had, when a correction has another chain', () => {
		const list = signed([first, second], [correction, unit, early, sentBack, review, proof])
		expect(told(list)).toEqual([
			['单位审签', { kind: 'submission' }],
			['初审', { kind: 'changed' }],
			['初审 复签', { kind: 'reopened' }],
			['初审 复签', { kind: 'published', time: 1 }],
			['一校', { kind: 'published', time: 1 }],
			['更正 校对', { kind: 'live' }],
		])
	})

	test('what a correction under way has collected waits; what it replaced is still live', () => {
		const list = signed([first, second], [correction, waiting])
		expect(told(list)).toEqual([
			['更正 校对', { kind: 'live' }],
			['更正 终审', { kind: 'waiting' }],
		])
	})

	test('nothing is said to be live of a piece that was withdrawn, and again when it is restored', () => {
		expect(signed([first, withdraw(9)], [proof])[0]?.became).toEqual({ kind: 'published', time: 1 })
		const restored = publish(10, [unit, review, proof])
		expect(signed([first, withdraw(9), restored], [proof])[0]?.became).toEqual({ kind: 'live' })
	})
})

describe('the corrections of a piece', () => {
	test('each has the publication before and with it, newest first', () => {
		const third = publish(20, [], ['户数应为640户。', '日期应为26日。'])
		const withPlace = publish(21, [], ['户数应为640户。', '日期应为26日。'])
		const list = correctedOf([first, second, withdraw(16), third, withPlace])
		expect(list.map(({ text }) => text)).toEqual(['日期应为26日。', '户数应为640户。'])
		expect(list.map(({ before, after }) => [before, after])).toEqual([
			[second, third],
			[first, second],
		])
	})

	test('a text that came with its corrections has nothing before it; one without has none', () => {
		expect(correctedOf([second])).toEqual([{ text: '户数应为640户。', at: at(15), after: second }])
		expect(correctedOf([first])).toEqual([])
		expect(correctedOf([])).toEqual([])
	})
})

describe('what voided a signature', () => {
	const edition = (id: string, digest: string) => ({ id, digest, by: id }) as Edition
	const [a, b, c] = [edition('1', 'a'), edition('2', 'b'), edition('3', 'c')]

	test('is the text that followed the one it was given for', () => {
		expect(changeAfter([a, b, c], 'a')).toEqual([a, b])
		const again = edition('4', 'a')
		expect(changeAfter([a, b, again, c], 'a')).toEqual([again, c])
	})

	test('is unknown where that text is not kept, or still stands', () => {
		expect(changeAfter([a, b], 'x')).toBeUndefined()
		expect(changeAfter([a, b], 'b')).toBeUndefined()
	})
})
