import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Desk, deskOf, kinds, reasons } from './desk.ts'
import { type Newsroom, startNewsroom } from './start-newsroom.ts'

let room: Newsroom
let desk: Desk

beforeAll(async () => {
	room = await startNewsroom()
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
