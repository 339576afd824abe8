import { readSheet } from 'read-excel-file/node'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { periodOf } from '../../cms/tally/months.ts'
import type { StatsPage } from '../../cms/tally/page.ts'
import { postings } from '../../cms/tally/posting.ts'
import { dayOf } from '../../content/day.ts'
import type { Entry } from '../../content/log.ts'
import { type Desk, deskOf, kinds, reasons } from './desk.ts'
import { type Newsroom, startNewsroom } from './start-newsroom.ts'

let room: Newsroom
let desk: Desk
beforeAll(async () => {
	room = await startNewsroom()
	desk = deskOf(room)
})
afterAll(() => room?.stop())

const august = '2020-08'
async function stats(who: string, query = `month=${august}`): Promise<StatsPage> {
	const { status, body, text } = await room.call('GET', `/api/stats?${query}`, desk.as(who))
	expect([status, text.slice(0, 300)]).toEqual([200, expect.any(String)])
	return body as unknown as StatsPage
}
/** Pieces in the log that are live now, counted without the books. */
async function liveInLog() {
	const { docs } = await room.payload.find({
		...{ collection: 'publications', sort: 'seq', pagination: false, depth: 0 },
	})
	const last = new Map<string, { unit: string; day: string }>()
	for (const { subject, snapshot } of docs) {
		if (!subject.startsWith('piece:')) continue
		if (snapshot) last.set(subject, snapshot as never)
		else last.delete(subject)
	}
	return [...last.values()]
}
const isPiece = ({ subject }: Entry) => subject.startsWith('piece:')
const close = (who: string, month = august) =>
	room.call('POST', '/api/stats/close', { ...desk.as(who), body: { month } })

describe('the figures', () => {
	test.each(['unit', 'person', 'column', 'kind'])(
		'by %s add up to what the log has live',
		async (by) => {
			const { lines, total } = await stats('editor', `month=${august}&by=${by}`)
			const live = (await liveInLog()).filter(({ day }) => day.startsWith(august))
			expect(total.used).toBe(live.length)
			const sum = lines.reduce((all, { used }) => all + used, 0)
			expect(sum).toBeCloseTo(live.length, 5)
			expect(total.submitted).toBe(live.length)
			expect(lines.every(({ name }) => name !== '')).toBe(true)
		},
	)

	test('a unit’s line counts its own pieces, names its people and its quota', async () => {
		const live = await liveInLog()
		const code = live[0]?.unit ?? ''
		const { docs } = await room.payload.find({
			...{ collection: 'units', where: { code: { equals: code } }, depth: 0 },
		})
		const id = docs[0]?.id ?? 0
		await room.payload.update({ collection: 'units', id, data: { quota: 4 }, depth: 0 })
		const { lines, quota } = await stats('chief')
		const line = lines.find(({ key }) => key === code)
		expect(line).toMatchObject({
			name: docs[0]?.name,
			used: live.filter(({ unit }) => unit === code).length,
			quota: 4,
		})
		expect(line?.members?.length).toBeGreaterThan(0)
		expect(quota).toBe(4)
	})

	test('a return’s reasons are counted, and a unit without any use is named with what it sent', async () => {
		const month = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 7)
		const id = await desk.write()
		await desk.done('correspondent', 'submit', id)
		await desk.done('unit-lead', 'return', id, { reasons })
		const page = await stats('editor', '')
		expect(page.month).toBe(month)
		expect(page.reasons).toEqual([{ code: '02', name: '数据口径不清', count: 1 }])
		expect(page.unused.find(({ unit }) => unit === 'zhaomiao')).toMatchObject({
			...{ name: '赵庙镇', submitted: 1, returned: 1, underWay: 0 },
		})
		expect(page.total).toMatchObject({ used: 0, submitted: 1 })
	})
})

describe('who sees what', () => {
	test('a unit’s lead sees the unit, a correspondent their own with the unit’s total', async () => {
		const live = (await liveInLog()).filter(({ day }) => day.startsWith(august))
		const fucun = live.filter(({ unit }) => unit === 'fucun').length
		expect(fucun).toBeGreaterThan(0)
		const lead = await stats('unit-lead-fucun')
		expect([lead.audience, lead.total.used, lead.lines.map(({ key }) => key)]).toEqual([
			...['unit', fucun, ['fucun']],
		])
		const own = await stats('correspondent-fucun')
		expect([own.audience, own.total.used, own.unitTotal?.used]).toEqual(['own', fucun, fucun])
		expect((await stats('correspondent')).lines.map(({ key }) => key)).not.toContain('fucun')
	})

	test('only who may export gets a file; it holds the page’s table', async () => {
		const path = `/api/stats/export?month=${august}&as=csv`
		expect((await room.call('GET', path, desk.as('proofreader'))).status).toBe(403)
		expect((await room.call('GET', path, desk.as('unit-lead'))).status).toBe(403)
		expect((await room.call('GET', path)).status).toBe(401)
		const { text, status } = await room.call('GET', path, desk.as('director'))
		expect(status).toBe(200)
		const { lines, total } = await stats('director')
		expect(text.split('\r\n')).toHaveLength(lines.length + 3)
		expect(text).toContain(`合计,${total.used},${total.submitted}`)
	})

	test('the Excel file opens, with numbers as numbers', async () => {
		const { handleEndpoints } = await import('payload')
		const response = await handleEndpoints({
			config: room.payload.config,
			request: new Request(`http://localhost/api/stats/export?month=${august}`, {
				headers: { authorization: `JWT ${room.tokens.chief}` },
			}),
		})
		const rows = await readSheet(Buffer.from(await response.arrayBuffer()))
		const { total } = await stats('chief')
		expect(rows[0]?.slice(0, 3)).toEqual(['名次', '单位', '采用'])
		expect(rows.at(-1)?.slice(0, 4)).toEqual([null, '合计', total.used, total.submitted])
	})
})

describe('closing a month', () => {
	test('is for the administrator and the chief, each once, and not before the month is over', async () => {
		expect((await close('editor')).status).toBe(403)
		const present = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 7)
		expect(kinds(await close('chief', present))).toEqual(['not-over'])
		const { body } = await close('admin')
		expect(body).toMatchObject({ confirmations: { admin: { name: '管理员' } } })
		expect(body.at).toBeUndefined()
		expect(kinds(await close('admin'))).toEqual(['confirmed'])
		expect((await stats('chief')).closing).toMatchObject({ as: 'chief', refusals: [] })
	})

	test('a yes lapses when the figures have changed since', async () => {
		const scheme = { name: '试行', rules: [{ name: '网站', points: 10, when: {} }] }
		await room.payload.updateGlobal({ slug: 'settings', data: { scheme }, depth: 0 })
		const { body } = await close('chief')
		expect(Object.keys(body.confirmations as object)).toEqual(['chief'])
		expect(body.at).toBeUndefined()
		expect((await close('admin')).body.at).toEqual(expect.any(String))
		expect(kinds(await close('chief'))).toEqual(['closed'])
	})

	test('a closed month keeps its scheme and its figures; a withdrawal counts in the open month', async () => {
		const before = await stats('chief')
		const scheme = { name: '新版', rules: [{ name: '网站', points: 1, when: {} }] }
		await room.payload.updateGlobal({ slug: 'settings', data: { scheme }, depth: 0 })
		const piece = await room.payload.find({
			...{ collection: 'publications', where: { subject: { like: 'piece:' } }, limit: 1 },
		})
		const subject = piece.docs[0]?.subject ?? ''
		const taken = await room.call('POST', `/api/publications/${subject}/withdraw`, {
			...desk.as('chief'),
			body: { reason: '01', text: '数字有误' },
		})
		expect(taken.status).toBe(200)
		const after = await stats('chief')
		expect([after.total, after.lines, after.scheme]).toEqual([
			...[before.total, before.lines, before.scheme],
		])
		expect((await stats('chief', '')).total).toMatchObject({ used: -1, points: -10 })
	})

	test('what is read of the log for a month gives the lines that the whole log gives', async () => {
		const { createLocalReq } = await import('payload')
		const { loadBooks, loadClosings, loadLogMonths, loadScheme } = await import(
			'../../cms/command/load-books.ts'
		)
		const { wholeLog } = await import('../../cms/publish/source.ts')
		const req = await createLocalReq({}, room.payload)
		const [scheme, closings] = [await loadScheme(req), await loadClosings(req)]
		const log = (await Array.fromAsync(wholeLog(room.payload))) as Entry[]
		const closed = closings.flatMap(({ month, at, scheme }) =>
			at && scheme ? [{ month, at, scheme }] : [],
		)
		const whole = postings(log, scheme, closed)
		const months = await loadLogMonths(req)
		expect(months.toSorted()).toEqual(
			[...new Set(log.filter(isPiece).map(({ at }) => dayOf(new Date(at)).slice(0, 7)))].sort(),
		)
		expect(months.length).toBeGreaterThan(1)
		for (const month of months) {
			const books = await loadBooks(req, periodOf(month, '2100-01-01'), { scheme, closings })
			const lines = (some: typeof books) => some.filter(({ day }) => day.startsWith(month))
			expect(lines(books)).toEqual(lines(whole))
			expect(lines(books).length).toBeGreaterThan(0)
		}
	})

	test('nobody changes or forgets a closing, not even past the access rules', async () => {
		const { docs } = await room.payload.find({ collection: 'closings', depth: 0 })
		const id = docs[0]?.id ?? 0
		const about = { collection: 'closings', id } as const
		await expect(room.payload.update({ ...about, data: { at: null } })).rejects.toThrow('结账')
		await expect(room.payload.delete(about)).rejects.toThrow('结账')
	})
})
