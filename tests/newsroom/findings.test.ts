import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Desk, deskOf, kinds } from './desk.ts'
import { type Newsroom, startNewsroom } from './start-newsroom.ts'

let room: Newsroom
let desk: Desk
beforeAll(async () => {
	room = await startNewsroom()
	desk = deskOf(room)
})
afterAll(() => room?.stop())

type Finding = {
	id: string
	rule: string
	level: string
	quote: string
	open: boolean
	suggestion: string | null
}
type Shown = { findings: Finding[]; blocking: number }
const findings = async (id: number, who = 'editor') =>
	(await room.call('GET', `/api/manuscripts/${id}/findings`, desk.as(who))).body as unknown as Shown
const decide = (id: number, body: object, who = 'editor') =>
	room.call('POST', `/api/manuscripts/${id}/findings`, { ...desk.as(who), body })

/** A text with one 必改: the quotation mark is never closed. */
const slip = '干部问：“塘清了没有？群众说清了。'
async function submitted(): Promise<number> {
	const id = await desk.write('correspondent', 'report', slip)
	await desk.done('correspondent', 'submit', id)
	await desk.done('unit-lead', 'sign', id)
	return id
}

test('what must be changed blocks the desk’s signature until it is settled, and says what it is', async () => {
	const id = await submitted()
	const { findings: found, blocking } = await findings(id)
	expect(blocking).toBe(1)
	const must = found.find(({ level }) => level === 'must')
	expect(must).toMatchObject({ rule: 'mark-unpaired', open: true })
	const { body } = await desk.give('editor', 'sign', id)
	expect(body.refusals).toMatchObject([
		{ kind: 'open-findings', message: '必改有1处没处理：1标点不成对。采纳，或忽略并写明理由。' },
	])
	const finding = must?.id
	expect(kinds(await decide(id, { finding, verdict: 'ignore' }))).toEqual(['no-reason'])
	const after = await decide(id, { finding, verdict: 'ignore', why: '引文到文末才收' })
	expect(after.body).toMatchObject({ blocking: 0 })
	await desk.done('editor', 'sign', id)
})

test('a correction of the text settles it as well; another slip asks again', async () => {
	const id = await submitted()
	await desk.edit('editor', id, {
		body: [{ kind: 'paragraph', spans: [{ text: '干部问：“塘清了没有？”群众说清了。' }] }],
	})
	expect((await findings(id)).blocking).toBe(0)
	await desk.edit('editor', id, {
		body: [{ kind: 'paragraph', spans: [{ text: '干部问：“塘清了没有？”群众说：“清了。' }] }],
	})
	expect((await findings(id)).blocking).toBe(1)
})

test('it is decided by whose turn it is; another unit does not see it', async () => {
	const id = await submitted()
	const [first] = (await findings(id)).findings
	const order = { finding: first?.id, verdict: 'accept' }
	expect(kinds(await decide(id, order, 'director'))).toEqual(['not-your-step'])
	expect((await decide(id, order, 'admin')).status).toBe(403)
	expect((await decide(id, order, 'correspondent-fucun')).status).toBe(404)
	expect(kinds(await decide(id, { ...order, finding: 'x' }))).toEqual(['no-finding'])
})

test('the newsroom’s own words are looked for, and a rule that is switched off is not', async () => {
	const id = await submitted()
	const set = (who: string, body: object) =>
		room.call('POST', '/api/globals/words', { ...desk.as(who), body })
	const lists = {
		caution: [{ word: '坑塘', use: '池塘', why: '照本报用法。' }],
		off: ['mark-unpaired'],
	}
	expect((await set('editor', lists)).status).toBe(403)
	expect((await set('proofreader', lists)).status).toBe(200)
	await desk.edit('editor', id, {
		body: [{ kind: 'paragraph', spans: [{ text: `坑塘清理完毕。${slip}` }] }],
	})
	const rules = (await findings(id)).findings.map(({ rule, quote }) => `${rule} ${quote}`)
	expect(rules).toContain('word-caution 坑塘')
	expect(rules.join()).not.toContain('mark-unpaired')
	await set('proofreader', { caution: [], off: [] })
})
