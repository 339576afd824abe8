import { afterAll, beforeAll, expect, test } from 'vitest'
import { adoptLedgers } from '../../cms/command/adopt-ledgers.ts'
import type { LedgerPage } from '../../cms/command/load-ledger.ts'
import { campaigns } from '../../content/demo/edition.ts'
import { deskOf, kinds } from './desk.ts'
import { type Newsroom, startNewsroom } from './start-newsroom.ts'

let room: Newsroom
let desk: ReturnType<typeof deskOf>
let id: number
beforeAll(async () => {
	room = await startNewsroom()
	desk = deskOf(room)
	const { body } = await room.call('GET', '/api/campaigns?where[code][equals]=minyi', {
		as: room.tokens.chief,
	})
	id = (body.docs as { id: number }[])[0]?.id ?? 0
}, 120_000)
afterAll(() => room?.stop())

const path = () => `/api/campaigns/${id}`
const pageOf = async (who: string) =>
	(await room.call('GET', `${path()}/ledger`, desk.as(who))).body as unknown as LedgerPage
const figureOf = async (code: string) => {
	const found = (await pageOf('editor')).figures.find((one) => one.code === code)
	if (!found) throw new Error(`There is no ${code}.`)
	return found
}
const order = (who: string, verb: string, body: object) =>
	room.call('POST', `${path()}/ledger/${verb}`, { ...desk.as(who), body })
const announce = (who = 'chief') => room.call('POST', `${path()}/announce`, desk.as(who))
const rounds = { label: '督导组', value: 6, unit: '个', asOf: '2020-08-27', source: '督查通报' }

test('the demo’s ledgers went through two people, and what is public is what its contract had', async () => {
	const demo = campaigns.find(({ code }) => code === 'minyi')?.record
	const page = await pageOf('chief')
	expect(page.figures.map(({ entered, checked }) => [entered, checked])).toEqual(
		demo?.figures.map(() => ['责任编辑', '部主任']),
	)
	const query = '/api/publications?where[subject][equals]=campaign:minyi'
	const { body } = await room.call('GET', query, desk.as('chief'))
	expect((body.docs as { snapshot: object }[])[0]?.snapshot).toEqual(demo)
	expect(page.refusals.publish).toEqual([])
})

test('an editor enters, another person checks, and until then the chief publishes nothing', async () => {
	expect((await order('editor', 'add', { told: rounds })).status).toBe(200)
	const entered = (await pageOf('editor')).figures.at(-1)
	const { code = '', version = 0 } = entered ?? {}
	const refused = await announce()
	expect([refused.status, kinds(refused)]).toEqual([409, ['unchecked-figures']])
	expect(refused.text).toContain(
		'台账有1个数还没核对：督导组。请第二个人在数据台账里核对后再发布。',
	)
	expect(entered?.checkRefusals.join('')).toContain('要由第二个人核对')
	expect(kinds(await order('editor', `${code}/check`, { version }))).toEqual(['own-figure'])
	expect((await order('director', `${code}/check`, { version })).status).toBe(200)
	const late = await order('chief', `${code}/check`, { version })
	expect([late.status, kinds(late)]).toEqual([409, ['figure-changed', 'figure-checked']])
	expect(late.text).toContain('部主任')
	expect((await announce()).status).toBe(200)
})

test('an edit voids the check, keeps the earlier value, and is refused upon an older view', async () => {
	const cites = await desk.write('correspondent', 'report', '全县共收集群众诉求1782件。')
	expect((await desk.edit('correspondent', cites, { campaign: id })).status).toBe(200)
	const { version, usedIn } = await figureOf('demands')
	expect(usedIn).toEqual([expect.objectContaining({ id: cites, citing: 'now' })])
	const told = {
		label: '收集群众诉求',
		value: 1790,
		unit: '件',
		asOf: '2020-08-28',
		source: '周报',
	}
	expect((await order('editor', 'demands/update', { told, version })).status).toBe(200)
	const after = await figureOf('demands')
	expect(after.checked).toBeUndefined()
	expect(after.earlier).toMatchObject([{ printed: '1782件', by: '责任编辑' }])
	// No text is changed: this one cites what the ledger had.
	expect(after.usedIn).toEqual([expect.objectContaining({ id: cites, citing: 'earlier' })])
	expect((await pageOf('editor')).mismatches).toEqual([
		expect.objectContaining({ id: cites, place: '第1段', written: '1782', ledger: '1790件' }),
	])
	const stale = await order('director', 'demands/update', { told: { ...told, value: 1 }, version })
	expect([stale.status, kinds(stale)]).toEqual([409, ['figure-changed']])
	const lacking = await order('editor', 'demands/update', {
		told: { ...told, source: '', asOf: '' },
		version: after.version,
	})
	expect(lacking.text).toContain('还差2处：没有截至日，或写的不是日期；没有出处。补上才能办。')
})

test('a manuscript on its way that gives another number than the ledger is named', async () => {
	const written = await desk.write('correspondent', 'report', '全县收集群众诉求1728件。')
	expect((await desk.edit('correspondent', written, { campaign: id })).status).toBe(200)
	const { mismatches } = await pageOf('editor')
	expect(mismatches).toContainEqual(
		expect.objectContaining({ id: written, place: '第1段', written: '1728', ledger: '1790件' }),
	)
	const theirs = await pageOf('correspondent-fucun')
	expect(theirs.mismatches).toEqual([])
	expect(theirs.pieces.some((piece) => piece.id === written)).toBe(false)
	expect(theirs.figures.flatMap(({ usedIn }) => usedIn.map((piece) => piece.id))).not.toContain(
		written,
	)
})

test('what is live everybody may read: its page on the portal for who may not read the manuscript', async () => {
	const { docs } = await room.payload.find({
		collection: 'manuscripts',
		where: { stage: { equals: 'published' } },
		...{ depth: 0, limit: 1 },
	})
	const [live] = docs
	await room.payload.db.updateOne({
		...{ collection: 'manuscripts', id: live?.id ?? 0, data: { ...live, campaign: id } },
	})
	const seenBy = async (who: string) => {
		const { pieces, notices } = await pageOf(who)
		return [...pieces, ...notices].find((piece) => piece.id === live?.id)
	}
	const manuscript = `/admin/collections/manuscripts/${live?.id}`
	expect(await seenBy('editor')).toMatchObject({ isLive: true, href: manuscript })
	const strangers = ['correspondent', 'correspondent-fucun'].map(seenBy)
	const hrefs = (await Promise.all(strangers)).map((piece) => piece?.href)
	expect(hrefs).toContainEqual(expect.stringMatching(new RegExp(`^http.*/${live?.piece}/$`)))
})

test.each([
	['correspondent', 200, 403],
	['unit-lead', 200, 403],
	['editor', 200, 200],
	['proofreader', 403, 403],
	['director', 200, 200],
	['chief', 200, 200],
	['admin', 403, 403],
])('%s: sees %i, enters %i', async (who, sees, enters) => {
	expect((await room.call('GET', `${path()}/ledger`, desk.as(who))).status).toBe(sees)
	const told = { ...rounds, label: `${who}的数` }
	expect((await order(who, 'add', { told })).status).toBe(enters)
	const { version } = await figureOf('bureaus')
	if (enters === 403) {
		for (const verb of ['bureaus/check', 'bureaus/remove'])
			expect([verb, (await order(who, verb, { version })).status]).toEqual([verb, 403])
		const file = new File(['指标,数,截至,出处\n'], 'a.csv')
		const form = new FormData()
		form.set('file', file)
		const imported = await room.call('POST', `${path()}/ledger/import`, { ...desk.as(who), form })
		expect(imported.status).toBe(403)
	}
	const { body } = await room.call('GET', path(), desk.as(who))
	const lines = (body.ledger ?? []) as unknown[]
	expect([who, lines.length > 0]).toEqual([who, sees === 200])
	expect([who, Boolean(body.ledgerTrail)]).toEqual([who, sees === 200])
})

test('no form and no interface writes the ledger past its verbs', async () => {
	const before = await pageOf('chief')
	const body = {
		ledger: [],
		ledgerTrail: [],
		ledgerVersion: 0,
		headlineFigures: [],
		figures: [{ id: 'x' }],
		begun: '2020-06-19',
	}
	const { status } = await room.call('PATCH', path(), { ...desk.as('chief'), body })
	expect(status).toBe(200)
	const after = await pageOf('chief')
	expect(after.begun).toBe('2020-06-19')
	expect(after.figures).toEqual(before.figures)
	expect(after.trail).toEqual(before.trail)
	expect((await room.call('GET', `${path()}/ledger`)).status).toBe(401)
})

test('a table goes out, comes back changed, and is tried before it is imported', async () => {
	const { text } = await room.call('GET', `${path()}/ledger/export?as=csv`, desk.as('editor'))
	const changed = text.replace('督导组,6,', '督导组,=6,').replace('走访,5,', '走访,6,')
	const send = async (run?: number) => {
		const form = new FormData()
		form.set('file', new File([changed], '台账.csv'))
		if (run !== undefined) form.set('run', String(run))
		return room.call('POST', `${path()}/ledger/import`, { ...desk.as('editor'), form })
	}
	const tried = await send()
	const lines = tried.body.lines as { label: string; act: string; faults: string[] }[]
	expect(lines.filter(({ act }) => act !== 'same').map(({ label }) => label)).toEqual([
		...['走访', '督导组'],
	])
	expect(lines.find(({ label }) => label === '督导组')?.faults).toEqual([
		'“=6”不是数，请只写数字（可以带余、多）。',
	])
	const version = tried.body.version as number
	expect(kinds(await send(version - 1))).toEqual(['ledger-changed'])
	expect((await send(version)).status).toBe(200)
	expect(await figureOf('rounds')).toMatchObject({ value: 6, entered: '责任编辑' })
})

test('a figure under the banner stays, another one goes and stays in the trail', async () => {
	const { version } = await figureOf('demands')
	expect(kinds(await order('editor', 'demands/remove', { version }))).toEqual(['figure-headline'])
	expect((await order('editor', 'demands/unfeature', { version })).status).toBe(200)
	expect((await figureOf('demands')).isHeadline).toBe(false)
	const { version: other } = await figureOf('circulars')
	expect((await order('editor', 'circulars/remove', { version: other })).status).toBe(200)
	const page = await pageOf('editor')
	expect(page.figures.some(({ code }) => code === 'circulars')).toBe(false)
	expect(page.trail[0]).toMatchObject({ what: '删掉', label: '工作督导通报', by: '责任编辑' })
})

test('figures from before there was a ledger become one at the next start, once', async () => {
	const demo = campaigns.find(({ code }) => code === 'minyi')?.record.figures ?? []
	const { id: old } = await room.payload.create({
		collection: 'campaigns',
		data: {
			...{ slogan: '旧专题', code: 'old', short: '旧', unit: 1, introduction: '旧的' },
			figures: [...demo, { id: 'half', label: '没写完' }],
		},
		depth: 0,
	})
	expect(await adoptLedgers(room.payload)).toBe(1)
	expect(await adoptLedgers(room.payload)).toBe(0)
	const { body } = await room.call('GET', `/api/campaigns/${old}/ledger`, desk.as('editor'))
	const { figures } = body as unknown as LedgerPage
	expect(figures.map(({ code }) => code)).toEqual([...demo.map(({ id }) => id), 'half'])
	expect(figures[0]?.checkRefusals).toEqual(['还差1处：没有出处。补上才能办。'])
})
