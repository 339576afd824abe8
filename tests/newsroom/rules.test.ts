import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { lateKinds } from '../../cms/queue/reminders.ts'
import type { Chains } from '../../cms/review/chain.ts'
import { withDistinct } from '../../cms/review/chain-settings.ts'
import { type Desk, deskOf, kinds, reasons } from './desk.ts'
import { type Newsroom, startNewsroom } from './start-newsroom.ts'

let room: Newsroom
let desk: Desk
let remind: (payload: Payload, now: Date) => Promise<number>

beforeAll(async () => {
	room = await startNewsroom()
	remind = (await import('../../cms/command/remind-late.ts')).remindLateNow
	desk = deskOf(room)
})
afterAll(() => room?.stop())

type Lists = Record<
	'returning' | 'withdrawing',
	{ code: string; name: string; retired?: boolean }[]
>
const lists = async (who = 'correspondent') =>
	(await room.call('GET', '/api/globals/reasons', desk.as(who))).body as unknown as Lists
const setLists = (who: string, body: Partial<Lists>) =>
	room.call('POST', '/api/globals/reasons', { ...desk.as(who), body })
const pick = (list: Lists['returning']) => list.map(({ code, name }) => [code, name])

describe('the lists of reasons', () => {
	test('are those a newsroom starts with, until an administrator changes them, and nobody else', async () => {
		const { returning, withdrawing } = await lists()
		expect([returning.length, withdrawing.length]).toEqual([12, 5])
		expect(pick(returning)[1]).toEqual(['02', '数据口径不清'])
		for (const who of [
			'correspondent',
			'unit-lead',
			'editor',
			'proofreader',
			'director',
			'chief',
		]) {
			expect([who, (await setLists(who, { returning })).status]).toEqual([who, 403])
		}
	})

	test('change nothing that was given before: a manuscript keeps the words it was given', async () => {
		const [before, after] = [await desk.signed(1), await desk.signed(1)]
		await desk.done('editor', 'return', before, { reasons })
		const { returning } = await lists()
		const renamed = returning.map((line) =>
			line.code === '02' ? { ...line, name: '数字没有出处' } : line,
		)
		expect((await setLists('admin', { returning: renamed })).status).toBe(200)
		await desk.done('editor', 'return', after, { reasons })
		const kept = async (id: number) => {
			const { body } = await room.call('GET', `/api/manuscripts/${id}/review`, desk.as('editor'))
			return body.reasons
		}
		expect(await kept(before)).toEqual(reasons)
		expect(await kept(after)).toEqual([{ ...reasons[0], name: '数字没有出处' }])
		const { body } = await room.call('GET', '/api/stats', desk.as('admin'))
		expect(body.reasons).toMatchObject([{ code: '02', name: '数字没有出处' }])
	})

	test('take a new line under the next number, and lose none', async () => {
		const { returning } = await lists()
		const added = await setLists('admin', {
			returning: [...returning, { name: '稿件不全' } as (typeof returning)[number]],
		})
		expect(added.status).toBe(200)
		expect(pick((await lists()).returning).at(-1)).toEqual(['13', '稿件不全'])
		const gone = await setLists('admin', { returning: (await lists()).returning.slice(1) })
		expect([gone.status, gone.text]).toEqual([409, expect.stringContaining('退回理由01不能删')])
	})

	test('offer a retired reason no more, in words, and keep it for what it was given for', async () => {
		const { returning } = await lists()
		const retired = returning.map((line) =>
			line.code === '13' ? { ...line, retired: true } : line,
		)
		expect((await setLists('admin', { returning: retired })).status).toBe(200)
		const id = await desk.signed(1)
		const answer = await desk.give('editor', 'return', id, {
			reasons: [{ code: '13', text: '请补齐。' }],
		})
		expect([answer.status, kinds(answer)]).toEqual([409, ['no-such-reason']])
		expect(answer.text).toContain('理由表里没有13，可能刚停用')
	})
})

describe('reminders', () => {
	/** Whom a manuscript was told to be late, by username. */
	async function told(id: number): Promise<string[]> {
		const { docs } = await room.payload.find({
			collection: 'notifications',
			where: { and: [{ manuscript: { equals: id } }, { kind: { in: [...lateKinds] } }] },
			...{ sort: 'id', depth: 1, pagination: false },
		})
		return docs.map(({ kind, to }) => `${kind} ${(to as { username: string }).username}`)
	}
	const after = (hours: number) => new Date(Date.now() + hours * 3_600_000)

	test('tell once of a step that is late who must sign and the director, and again of the next', async () => {
		const id = await desk.signed(1)
		await remind(room.payload, after(1))
		expect(await told(id)).toEqual([])
		await remind(room.payload, after(25))
		const first = ['late editor', 'late-watch director']
		expect(await told(id)).toEqual(first)
		for (const hours of [25, 26, 300]) await remind(room.payload, after(hours))
		expect(await told(id)).toEqual(first)
		await desk.done('editor', 'sign', id)
		expect(await told(id)).toEqual([])
		await remind(room.payload, after(9))
		expect(await told(id)).toEqual(['late proofreader', 'late-watch director'])
	})

	test('tell its author of what was not handed in again, and the chief of what was not published', async () => {
		const [back, done] = [await desk.signed(1), await desk.signed()]
		await desk.done('editor', 'return', back, { reasons })
		await remind(room.payload, after(20))
		expect(await told(done)).toEqual([])
		await Promise.all([remind(room.payload, after(49)), remind(room.payload, after(49))])
		expect(await told(back)).toEqual(['late-answer correspondent'])
		expect(await told(done)).toEqual(['unpublished chief'])
	})

	test('leave the director alone where the newsroom has set so', async () => {
		const body = { reminders: { director: false, publishHours: 24 } }
		const set = (who: string) =>
			room.call('POST', '/api/globals/settings', { ...desk.as(who), body })
		expect((await set('chief')).status).toBe(403)
		expect((await set('admin')).status).toBe(200)
		const id = await desk.signed(1)
		await remind(room.payload, after(25))
		expect(await told(id)).toEqual(['late editor'])
	})
})

describe('what the desk changed', () => {
	test('is told to who signed for the unit once all have signed, and only then', async () => {
		const id = await desk.signed(1)
		expect((await desk.edit('editor', id, { title: '塘清了 路也通了' })).status).toBe(200)
		const changed = async () => {
			const { docs } = await room.payload.find({
				collection: 'notifications',
				where: { and: [{ manuscript: { equals: id } }, { kind: { equals: 'changed' } }] },
				...{ depth: 1, pagination: false },
			})
			return docs.map(({ to }) => (to as { username: string }).username)
		}
		for (const who of ['editor', 'proofreader', 'director', 'proofreader', 'proofreader']) {
			await desk.done(who, 'sign', id)
		}
		expect(await changed()).toEqual([])
		await desk.done('chief', 'sign', id)
		expect(await changed()).toEqual(['unit-lead'])
	})
})

describe('a chain', () => {
	test('keeps for a manuscript what its steps were called when it was handed in', async () => {
		const { body } = await room.call('GET', '/api/chains', desk.as('admin'))
		const { chains } = body as unknown as { chains: Chains }
		const renamed = {
			...chains,
			standard: chains.standard.map((step) =>
				step.id === 'first-review' ? { ...step, name: '编辑初审' } : step,
			),
		}
		const set = (given: Chains) =>
			room.call('POST', '/api/globals/settings', { ...desk.as('admin'), body: { chains: given } })
		const before = await desk.signed(1)
		// One director, whose own texts nobody could review: another is needed to switch a chain on.
		for (const role of ['director', 'chief', 'editor'] as const) {
			await room.payload.create({
				collection: 'users',
				data: {
					name: `第二位${role}`,
					username: `second-${role}`,
					password: 'x-1234567',
					roles: [role],
				},
			})
		}
		expect((await set(renamed)).text).toContain('编辑初审')
		const after = await desk.signed(1)
		const said = async (id: number) =>
			(await desk.actions(id, 'chief')).find(({ action }) => action === 'sign')?.refusals[0]
				?.message
		expect(await said(before)).toContain('这一步（初审）')
		expect(await said(after)).toContain('这一步（编辑初审）')
		const distinct = { ...chains, brief: withDistinct(chains.brief, true) }
		expect((await set(distinct)).status).toBe(200)
		const all = await set({ ...chains, standard: withDistinct(chains.standard, true) })
		expect([all.status, all.text]).toEqual([409, expect.stringContaining('每一步都要不同的人签')])
	})
})

describe('sending back', () => {
	test('to the unit makes it its step again, with the deadline that everybody reads', async () => {
		const id = await desk.signed(1)
		const answerBy = new Date(Date.now() + 3_600_000).toISOString()
		await desk.done('editor', 'return', id, { reasons, returnTo: 'unit', answerBy })
		const row = (await desk.get(id)) as unknown as Record<string, unknown>
		expect(row).toMatchObject({
			...{ stage: 'in-review', step: 'unit-sign', deadline: answerBy, answerBy },
		})
		await desk.done('unit-lead', 'sign', id)
		expect(await desk.get(id)).toMatchObject({ step: 'first-review', answerBy: null })
	})

	test('to the author has a deadline, and what is over it counts as late', async () => {
		const id = await desk.signed(1)
		await desk.done('editor', 'return', id, { reasons })
		const { answerBy, deadline } = (await desk.get(id)) as unknown as Record<string, string>
		expect([answerBy, new Date(answerBy ?? '') > new Date()]).toEqual([deadline, true])
		expect((await desk.give('correspondent', 'submit', id)).status).toBe(200)
	})

	test('by a time that is over is refused in words', async () => {
		const id = await desk.signed(1)
		const answer = await desk.give('editor', 'return', id, {
			...{ reasons, answerBy: '2020-08-21T02:00:00Z' },
		})
		expect([answer.status, kinds(answer)]).toEqual([409, ['deadline-past']])
	})
})
