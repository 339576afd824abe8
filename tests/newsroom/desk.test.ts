import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Compared } from '../../cms/command/compare-endpoint.ts'
import type { Places } from '../../cms/command/places-endpoint.ts'
import type { Review } from '../../cms/command/review-endpoint.ts'
import type { Event } from '../../cms/trail/events.ts'
import { type Newsroom, startNewsroom } from './start-newsroom.ts'

let room: Newsroom
beforeAll(async () => {
	room = await startNewsroom()
})
afterAll(() => room?.stop())

const as = (who: string) => ({ as: room.tokens[who] })
const ask = async <T>(path: string, who: string): Promise<T> =>
	(await room.call('GET', path, as(who))).body as T
const review = (id: number, who = 'editor') => ask<Review>(`/api/manuscripts/${id}/review`, who)
const compared = (id: number, who = 'editor', query = '') =>
	ask<Compared>(`/api/manuscripts/${id}/compare${query}`, who)
const history = (id: number, who = 'editor') => ask<Event[]>(`/api/manuscripts/${id}/history`, who)

const first = '政企座谈会定期开，热线电话、专题邮箱随时通。'
const second = '镇里从业务部门抽调骨干担任驻企服务专员，上门了解用水、供电情况。'
const paragraphs = (...texts: string[]) =>
	texts.map((text) => ({ kind: 'paragraph', spans: [{ text }] }))

async function write(
	body: object[] = paragraphs(first, second),
	who = 'correspondent',
): Promise<number> {
	const made = await room.call('POST', '/api/manuscripts', {
		...as(who),
		body: { kind: 'report', title: '服务专员上门“问诊”', byline: '通讯员 刘志尚', body },
	})
	return (made.body.doc as { id: number }).id
}
async function give(who: string, verb: string, id: number, more: object = {}) {
	const { version, digest, steps } = await review(id, who)
	const now = steps.find(({ isNow }) => isNow)
	const seen = now && digest[now.covers]
	return room.call('POST', `/api/manuscripts/${id}/${verb}`, {
		...as(who),
		body: { version, ...(verb === 'sign' && seen ? { seen } : {}), ...more },
	})
}
async function edit(who: string, id: number, fields: object) {
	const { version } = await review(id, who)
	const { status, text } = await room.call('PATCH', `/api/manuscripts/${id}`, {
		...as(who),
		body: { version, ...fields },
	})
	expect([status, text.slice(0, 200)]).toEqual([200, expect.any(String)])
}
async function submitted(): Promise<number> {
	const id = await write()
	expect((await give('correspondent', 'submit', id)).status).toBe(200)
	expect((await give('unit-lead', 'sign', id)).status).toBe(200)
	return id
}
const words = (parts: readonly { op: string; text: string }[], op: string) =>
	parts.flatMap((part) => (part.op === op ? part.text : []))

describe('comparing', () => {
	test('the submission against what stands now comes first, with who changed what', async () => {
		const id = await submitted()
		await edit('editor', id, {
			title: '服务专员上门',
			body: paragraphs(first, second.replace('骨干', '业务骨干')),
		})
		const { editions, presets, sheet, left, right } = await compared(id)
		expect(presets.map(({ name }) => name)).toEqual(['submitted', 'last'])
		expect(editions.map(({ name }) => name)).toEqual(['第1稿 送审稿', '第2稿 当前稿'])
		expect(editions[0]?.signed).toEqual([expect.stringContaining('单位审签')])
		expect([left, right]).toEqual(editions.map(({ id }) => id))
		const [title, still, changed] = sheet.rows
		if (title?.kind !== 'field' || changed?.kind !== 'block') throw new Error('rows')
		expect([title.label, words(title.parts, '-')]).toEqual(['主题', ['“问诊”']])
		expect(still).toMatchObject({ kind: 'still', from: 1, to: 1 })
		expect(words(changed.parts, '+')).toEqual(['业务'])
		expect(changed.by.map(({ by }) => by)).toEqual(editions[1] && [editions[1].by])
	})

	test('who signed sees what was changed after the signature', async () => {
		const id = await submitted()
		await edit('editor', id, { title: '服务专员上门' })
		expect((await give('editor', 'sign', id)).status).toBe(200)
		await edit('proofreader', id, { body: paragraphs(first.replace('热线', '服务热线'), second) })
		const { presets, sheet, mineAt } = await compared(id)
		expect(presets.map(({ name }) => name)).toEqual(['submitted', 'mine', 'last'])
		expect(mineAt).toBeTruthy()
		const [title, changed] = sheet.rows
		if (title?.kind !== 'field' || changed?.kind !== 'block') throw new Error('rows')
		expect(title.parts.some(({ later }) => later)).toBe(false)
		expect(changed.parts.find(({ op }) => op === '+')).toMatchObject({ text: '服务', later: true })
		const { resign, steps } = await review(id)
		expect(resign).toMatchObject({ edition: '第2稿', places: 1 })
		expect(steps.find(({ isNow }) => isNow)).toMatchObject({ id: 'first-review', state: 'void' })
		const mine = presets.find(({ name }) => name === 'mine')
		const { totals } = (await compared(id, 'editor', `?left=${mine?.left}&right=${mine?.right}`))
			.sheet
		expect(totals).toMatchObject({ places: 1, removed: 0, added: 2 })
	})

	test('twenty thousand characters are answered by what changed, and whole when asked', async () => {
		const long = Array.from(
			{ length: 400 },
			(_, n) =>
				`第${n}户的院子清理了${n * 3}吨垃圾，邻居说路也宽了，灯也亮了，心里敞亮，干活也有劲，说起来都高兴。`,
		)
		const id = await write(paragraphs(...long))
		await give('correspondent', 'submit', id)
		await edit('unit-lead', id, {
			body: paragraphs(...long.map((one, n) => (n === 200 ? one.replace('宽', '平') : one))),
		})
		const started = performance.now()
		const { text } = await room.call('GET', `/api/manuscripts/${id}/compare`, as('editor'))
		expect(performance.now() - started).toBeLessThan(5000)
		expect(long.join('').length).toBeGreaterThan(15_000)
		expect(text.length).toBeLessThan(5000)
		const whole = await compared(id, 'editor', '?all=1')
		expect(whole.sheet.rows.filter(({ kind }) => kind === 'block')).toHaveLength(400)
	})

	test('nobody compares what they may not read', async () => {
		const id = await submitted()
		for (const path of ['compare', 'review', 'history', 'places']) {
			const { status, text } = await room.call(
				'GET',
				`/api/manuscripts/${id}/${path}`,
				as('correspondent-fucun'),
			)
			expect([path, status, text.includes('政企')]).toEqual([path, 404, false])
			expect((await room.call('GET', `/api/manuscripts/${id}/${path}`)).status).toBe(401)
		}
		const other = await compared(await submitted())
		const { status } = await room.call(
			'GET',
			`/api/manuscripts/${id}/compare?left=${other.left}`,
			as('editor'),
		)
		expect(status).toBe(404)
	})

	test('what could not be saved is shown beside what stands there, and nothing is written', async () => {
		const id = await submitted()
		const before = await review(id)
		const { body, status } = await room.call('POST', `/api/manuscripts/${id}/compare`, {
			...as('editor'),
			// As the form of the admin sends it: an empty list is the number 0.
			body: { kind: 'report', title: '我改的题', byline: '通讯员 刘志尚', photos: 0 },
		})
		expect(status).toBe(200)
		expect(JSON.stringify(body.sheet)).toContain('我改')
		expect((await review(id)).version).toBe(before.version)
	})
})

describe('the trail', () => {
	test('the bar names number, chain, steps, who signed what, and the voided signature', async () => {
		const id = await submitted()
		await give('editor', 'sign', id)
		await edit('proofreader', id, { title: '服务专员上门' })
		const { number, chain, steps, digest, photos, outline } = await review(id, 'chief')
		expect(number).toMatch(/^稿\d{4}-\d{4}-\d{2,}$/)
		expect([chain, photos, outline]).toEqual([
			'三审三校',
			0,
			['政企座谈会定期开，热线电', '镇里从业务部门抽调骨干担'],
		])
		expect(steps.map(({ state }) => state)).toEqual([
			'done',
			'void',
			'open',
			'open',
			'open',
			'open',
			'open',
		])
		expect(steps[0]?.given).toMatchObject([
			{ valid: true, digest: digest.submission, isMine: false },
		])
		expect(steps[1]?.given).toMatchObject([{ valid: false, void: 'changed' }])
	})

	test('two manuscripts of a day have two numbers, and keep them', async () => {
		const [one, two] = [await write(), await write()]
		const numbers = [(await review(one)).number, (await review(two)).number]
		expect(numbers[0]).not.toBe(numbers[1])
		await write()
		expect((await review(one)).number).toBe(numbers[0])
	})

	test('returns keep their reasons, notes are the newsroom’s alone', async () => {
		const id = await submitted()
		const reasons = [
			{ code: '02', place: '第1段', text: '请写明是哪一天的数。' },
			{ code: '03', place: '署名', text: '请补通讯员姓名。' },
		]
		expect((await give('editor', 'return', id, { reasons })).status).toBe(200)
		const note = { text: '请留意重复稿。' }
		const path = `/api/manuscripts/${id}/notes`
		expect((await room.call('POST', path, { ...as('editor'), body: note })).status).toBe(201)
		for (const who of ['correspondent', 'unit-lead']) {
			expect((await room.call('POST', path, { ...as(who), body: note })).status).toBe(404)
			const { text } = await room.call('GET', `/api/manuscripts/${id}/history`, as(who))
			expect([who, text.includes('请补通讯员姓名'), text.includes('重复稿')]).toEqual([
				who,
				true,
				false,
			])
			expect((await room.call('GET', '/api/notes', as(who))).status).toBe(403)
		}
		const events = await history(id)
		expect(events.find(({ kind }) => kind === 'note')).toMatchObject({ text: '请留意重复稿。' })
		expect(events.find(({ what }) => what === '退回修改')?.reasons).toEqual(reasons)
	})

	test('an opinion goes with its signature, and the desk reads it', async () => {
		const id = await write()
		await give('correspondent', 'submit', id)
		const text = '内容属实，同意报送'
		expect((await give('unit-lead', 'sign', id, { text })).status).toBe(200)
		expect((await history(id)).find(({ kind }) => kind === 'signed')).toMatchObject({ text })
		const { loadSheet } = await import('../../cms/command/load-sheet.ts')
		const { requestOf } = await import('../../scripts/seed/accounts.ts')
		const sheet = await loadSheet(await requestOf(room.payload, 'editor'), String(id))
		expect(sheet?.steps[0]?.given).toMatchObject([{ opinion: text, valid: true }])
	})

	test('a correction under way is named, and what readers will be told is compared', async () => {
		const id = await submitted()
		for (const who of ['editor', 'proofreader', 'director', 'proofreader', 'proofreader', 'chief'])
			expect([who, (await give(who, 'sign', id)).status]).toEqual([who, 200])
		expect((await give('chief', 'publish', id, { column: 'towns' })).status).toBe(202)
		expect((await give('editor', 'correct', id, { text: '户数应为640户。' })).status).toBe(200)
		expect(await review(id)).toMatchObject({ chain: '更正', correction: '户数应为640户。' })
		const { sheet } = await compared(id, 'editor')
		expect(JSON.stringify(sheet)).toContain('640')
	})

	test('a note is neither changed nor deleted, by anybody', async () => {
		const id = await submitted()
		await room.call('POST', `/api/manuscripts/${id}/notes`, {
			...as('editor'),
			body: { text: '留痕' },
		})
		const { docs } = await room.payload.find({
			collection: 'notes',
			where: { manuscript: { equals: id } },
		})
		const note = docs[0]?.id ?? 0
		await expect(
			room.payload.update({ collection: 'notes', id: note, data: { text: '改' } }),
		).rejects.toThrow('不能改')
		await expect(room.payload.delete({ collection: 'notes', id: note })).rejects.toThrow('不能删')
	})
})

describe('a lock', () => {
	test('names who writes; taking over needs a reason, which is noted', async () => {
		const id = await submitted()
		const { docs } = await room.payload.find({
			collection: 'users',
			where: { username: { equals: 'director' } },
		})
		await room.payload.create({
			collection: 'payload-locked-documents',
			data: {
				document: { relationTo: 'manuscripts', value: id },
				user: { relationTo: 'users', value: docs[0]?.id ?? 0 },
			},
		})
		expect((await review(id)).lock?.by).toBe(docs[0]?.name)
		expect((await review(id, 'director')).lock).toBeUndefined()
		const path = `/api/manuscripts/${id}/take-over`
		expect((await room.call('POST', path, { ...as('editor'), body: { text: ' ' } })).status).toBe(
			409,
		)
		expect(
			(await room.call('POST', path, { ...as('editor'), body: { text: '他下班了' } })).body,
		).toEqual({ taken: true })
		expect((await review(id)).lock).toBeUndefined()
		expect((await history(id)).find(({ kind }) => kind === 'take-over')?.text).toContain('他下班了')
	})
})

test('what somebody prefers on the desk is kept at once, and nobody’s save waits for it', async () => {
	const started = performance.now()
	const { status } = await room.call('POST', '/api/payload-preferences/collection-manuscripts', {
		...as('editor'),
		body: { value: { editViewType: 'live-preview' } },
	})
	expect(status).toBe(200)
	expect(performance.now() - started).toBeLessThan(5000)
})

describe('places', () => {
	test('says where it could stand, who gives way and which pages change', async () => {
		const id = await submitted()
		const { columns, routes, route } = await ask<Places>(
			`/api/manuscripts/${id}/places?column=towns`,
			'chief',
		)
		expect(columns.find(({ code }) => code === 'towns')?.name).toBeTruthy()
		expect(columns.some(({ newest }) => newest?.title)).toBe(true)
		expect(routes).toContain(route)
		expect(routes).toEqual(
			expect.arrayContaining(['/', '/all/', '/column/towns/', '/unit/zhaomiao/']),
		)
	})
})
