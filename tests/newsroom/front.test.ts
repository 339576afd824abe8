import { afterAll, beforeAll, expect, test } from 'vitest'
import type { FrontDesk } from '../../cms/command/load-front.ts'
import type { Front } from '../../content/front.ts'
import { type Newsroom, startNewsroom } from './start-newsroom.ts'

let room: Newsroom
beforeAll(async () => {
	room = await startNewsroom()
}, 120_000)
afterAll(() => room?.stop())

async function deskOf(who: string): Promise<FrontDesk> {
	const { body } = await room.call('GET', '/api/globals/front/desk', {
		...(room.tokens[who] ? { as: room.tokens[who] } : {}),
	})
	return body as unknown as FrontDesk
}
const place = (who: string, front: Front, seq: number) =>
	room.call('POST', '/api/globals/front/place', { as: room.tokens[who], body: { front, seq } })
const kinds = (body: Record<string, unknown>) =>
	((body.refusals ?? []) as { kind: string }[]).map(({ kind }) => kind)

test('what an editor sets is kept, is what the public sees, and reads the same again', async () => {
	const { published, seq } = await deskOf('editor')
	const { lead: _, ...rest } = published
	const [first = '', second = ''] = [...published.pair, ...published.photos]
	const front: Front = {
		...rest,
		...(published.lead ? { lead: published.lead } : {}),
		...{ pair: [second, first].filter(Boolean), photos: [], banner: 'renju' },
	}
	const { status, body } = await place('editor', front, seq)
	expect([status, body.refusals]).toEqual([202, undefined])
	const after = await deskOf('chief')
	expect(after.published).toEqual(front)
	expect(after.kept).toEqual(front)
	expect(after.seq).toBeGreaterThan(seq)
	expect(after.by).toBe('责任编辑')
})

test('the lead is the director’s and the chief’s to give, by either way of publishing', async () => {
	const { published, seq, refusals } = await deskOf('editor')
	expect(refusals.lead).toEqual(['首页头条由部主任或总编定。请选别的位置，或请他们发布。'])
	const { lead: _, ...without } = published
	const refused = await place('editor', without, seq)
	expect([refused.status, kinds(refused.body)]).toEqual([409, ['lead-reserved']])
	expect((await deskOf('editor')).seq).toBe(seq)
	await room.call('POST', '/api/globals/front', { as: room.tokens.editor, body: { lead: '' } })
	const announced = await room.call('POST', '/api/globals/front/announce', {
		as: room.tokens.editor,
	})
	expect(kinds(announced.body)).toEqual(['lead-reserved'])
	const given = await place('director', without, seq)
	expect(given.status).toBe(202)
	expect((await deskOf('chief')).published).toEqual(without)
})

test('who was slower learns who was faster, and nothing of theirs is overwritten', async () => {
	const { published, seq } = await deskOf('editor')
	expect((await place('chief', { ...published, units: ['zhaomiao'] }, seq)).status).toBe(202)
	const slower = await place('editor', { ...published, campaigns: [] }, seq)
	expect([slower.status, kinds(slower.body)]).toEqual([409, ['front-changed']])
	expect(JSON.stringify(slower.body)).toContain('没发布：总编')
	expect((await deskOf('editor')).published.units).toEqual(['zhaomiao'])
})

test('a column, campaign or unit that the newsroom does not have is refused and nothing is kept', async () => {
	const { published, seq } = await deskOf('editor')
	const refused = await place('editor', { ...published, units: ['nowhere'] }, seq)
	expect([refused.status, kinds(refused.body)]).toEqual([400, ['bad-order']])
	expect((await deskOf('editor')).kept).toEqual(published)
})

test('the front page before it is public is for those who set it', async () => {
	for (const who of ['correspondent', 'unit-lead', 'proofreader', 'admin']) {
		const { status } = await room.call('GET', '/api/globals/front/desk', { as: room.tokens[who] })
		expect([who, status]).toEqual([who, 403])
		const { published, seq } = await deskOf('editor')
		expect([who, (await place(who, published, seq)).status]).toEqual([who, 403])
	}
	expect((await room.call('GET', '/api/globals/front/desk')).status).toBe(401)
})

test('on a machine without the portal the desk says so instead of showing an empty page', async () => {
	const { published } = await deskOf('editor')
	const { status, body } = await room.call('POST', '/api/globals/front/fill', {
		...{ as: room.tokens.editor, body: { front: published } },
	})
	expect([status, kinds(body)]).toEqual([409, ['no-site']])
})
