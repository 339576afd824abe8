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

const counted = async (id: number) => {
	const { body } = await room.call('GET', '/api/queue', desk.as('editor'))
	const { rows } = body as unknown as { rows: { id: string | number; remarks: string[] }[] }
	return rows.find((row) => String(row.id) === String(id))?.remarks
}

test('the list says how many are open, and says it anew after every decision and save', async () => {
	const id = await submitted()
	const before = (await findings(id)).findings
	const must = before.find(({ level }) => level === 'must')
	expect(await counted(id)).toContain('必改1')
	await decide(id, { finding: must?.id, verdict: 'ignore', why: '引文到文末才收' })
	expect(await counted(id)).toContain('没有发现')
	await decide(id, { finding: must?.id, verdict: 'undo' })
	expect(await counted(id)).toContain('必改1')
	await desk.edit('editor', id, {
		body: [{ kind: 'paragraph', spans: [{ text: '干部问：“塘清了没有？”群众说清了。' }] }],
	})
	expect(await counted(id)).toContain('没有发现')
})

test('a window that watches the list is told of a decision at once', async () => {
	const id = await submitted()
	const must = (await findings(id)).findings.find(({ level }) => level === 'must')
	const first = await room.call('GET', '/api/queue', desk.as('editor'))
	const asked = { ...desk.as('editor'), ifNoneMatch: first.headers.get('etag') ?? '' }
	expect((await room.call('GET', '/api/queue', asked)).status).toBe(304)
	await decide(id, { finding: must?.id, verdict: 'ignore', why: '引文到文末才收' })
	expect((await room.call('GET', '/api/queue', asked)).status).toBe(200)
})

test('what was accepted blocks until the text is saved without it; then it is told who took it', async () => {
	const id = await submitted()
	const must = (await findings(id)).findings.find(({ level }) => level === 'must')
	const accepted = await decide(id, { finding: must?.id, verdict: 'accept' })
	expect(accepted.body).toMatchObject({ blocking: 1, taken: [] })
	expect(kinds(await desk.give('editor', 'sign', id))).toEqual(['open-findings'])
	await desk.edit('editor', id, {
		body: [{ kind: 'paragraph', spans: [{ text: '干部问：“塘清了没有？”群众说清了。' }] }],
	})
	expect(await findings(id)).toMatchObject({
		blocking: 0,
		taken: [{ name: '标点不成对', quote: '“', decision: { verdict: 'accept' } }],
	})
	await desk.done('editor', 'sign', id)
})

test('a decision is no change of the manuscript: its version and the time of its last change stay', async () => {
	const id = await submitted()
	const must = (await findings(id)).findings.find(({ level }) => level === 'must')
	const before = await room.call('GET', `/api/manuscripts/${id}`, desk.as('editor'))
	await decide(id, { finding: must?.id, verdict: 'ignore', why: '引文到文末才收' })
	const after = await room.call('GET', `/api/manuscripts/${id}`, desk.as('editor'))
	const times = ({ body }: typeof before) => [body.version, body.updatedAt]
	expect(times(after)).toEqual(times(before))
})

test('who may only read is told why, and who decided is named', async () => {
	const id = await submitted()
	const must = (await findings(id)).findings.find(({ level }) => level === 'must')
	await decide(id, { finding: must?.id, verdict: 'ignore', why: '引文到文末才收' })
	const names = async (who: string) =>
		(await findings(id, who)) as unknown as { names: object; refusals: { message: string }[] }
	const mine = await names('editor')
	expect([Object.values(mine.names), mine.refusals]).toEqual([['您'], []])
	const others = await names('director')
	expect(Object.values(others.names)).toEqual(['责任编辑'])
	expect(others.refusals).toMatchObject([{ kind: 'not-your-step' }])
	expect(kinds(await decide(id, { finding: 'x', verdict: 'undo' }))).toEqual(['no-finding'])
})

test('a number that is not the one of the campaign’s ledger is asked about', async () => {
	const { body } = await room.call(
		'GET',
		'/api/campaigns?where[code][equals]=minyi',
		desk.as('editor'),
	)
	const [campaign] = body.docs as { id: number }[]
	const id = await submitted()
	const text = '全县共收集群众诉求1728件。'
	const told = async (more: object) => {
		await desk.edit('editor', id, { body: [{ kind: 'paragraph', spans: [{ text }] }], ...more })
		return (await findings(id)).findings.map(({ quote, suggestion }) => [quote, suggestion])
	}
	expect(await told({})).toEqual([])
	expect(await told({ campaign: campaign?.id })).toEqual([['1728', '1782']])
	expect(await counted(id)).toContain('建议1')
})
