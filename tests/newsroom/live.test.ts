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

const note = '“清洁庭院”户数有误，应为640户，已改正。'
const correctors = ['editor', 'proofreader', 'chief']

describe('a correction', () => {
	test('leaves the page as it is until its chain has signed, then replaces it with a dated note', async () => {
		const id = await desk.published()
		expect(kinds(await desk.give('editor', 'correct', id))).toEqual(['no-reason'])
		await desk.done('editor', 'correct', id, { text: note })
		expect(await desk.get(id)).toMatchObject({ stage: 'in-review', step: 'first-review' })
		expect((await desk.edit('editor', id, { title: '塘清了 路畅通了' })).status).toBe(200)
		expect(await desk.entries(id)).toHaveLength(1)
		expect(kinds(await desk.give('chief', 'publish', id))).toContain('wrong-stage')
		for (const who of correctors) await desk.done(who, 'sign', id)
		await desk.done('editor', 'publish', id)
		const [first, second] = await desk.entries(id)
		expect(first?.snapshot).toMatchObject({ headline: { title: '塘清了 路通了' } })
		expect(second?.snapshot).toMatchObject({
			headline: { title: '塘清了 路畅通了' },
			corrections: [note],
			corrected: [expect.stringMatching(/^\d{4}-/)],
		})
		expect(second?.signatures.map(({ step }) => step)).toEqual([
			'first-review',
			'first-proof',
			'final-review',
		])
		expect(await desk.get(id)).toMatchObject({ stage: 'published', correction: null })
	})

	test('may follow another: both notes stay', async () => {
		const id = await desk.published()
		for (const text of ['一处数字有误。', '另一处数字有误。']) {
			await desk.done('director', 'correct', id, { text })
			for (const who of correctors) await desk.done(who, 'sign', id)
			await desk.done('chief', 'publish', id)
		}
		const all = await desk.entries(id)
		expect(all.at(-1)?.snapshot).toMatchObject({
			corrections: ['一处数字有误。', '另一处数字有误。'],
			corrected: [expect.any(String), expect.any(String)],
		})
	})

	test('given up, leaves text and signatures as they were published', async () => {
		const id = await desk.published()
		const before = await desk.get(id)
		await desk.done('editor', 'correct', id, { text: note })
		await desk.edit('editor', id, { title: '改过的题' })
		await desk.done('editor', 'abandon', id)
		const after = await desk.get(id)
		expect(after).toMatchObject({
			...{ stage: 'published', title: before.title, digest: before.digest, step: null },
		})
		expect(await desk.entries(id)).toHaveLength(1)
	})

	test('never ends a live piece otherwise: no recall, no rejection, no hold; the chief may withdraw at once', async () => {
		const id = await desk.published()
		await desk.done('editor', 'correct', id, { text: note })
		await desk.edit('editor', id, { title: '改过的题' })
		expect(kinds(await desk.give('editor', 'reject', id, { reasons }))).toEqual(['correcting'])
		expect(kinds(await desk.give('chief', 'hold', id))).toEqual(['correcting'])
		expect(kinds(await desk.give('editor', 'return', id, { reasons }))).toEqual(['correcting'])
		expect(kinds(await desk.give('correspondent', 'recall', id))).toEqual(['correcting'])
		const { piece } = await desk.get(id)
		const { status } = await room.call('POST', `/api/publications/piece:${piece}/withdraw`, {
			...desk.as('chief'),
			body: { reason: '01', text: '事实有误。' },
		})
		expect(status).toBe(200)
		expect(await desk.get(id)).toMatchObject({ stage: 'withdrawn', title: '塘清了 路通了' })
	})

	test('goes back to the editor, not to the author, when the chief returns it', async () => {
		const id = await desk.published()
		await desk.done('editor', 'correct', id, { text: note })
		for (const who of ['editor', 'proofreader']) await desk.done(who, 'sign', id)
		await desk.done('chief', 'return', id, { reasons })
		expect(await desk.get(id)).toMatchObject({ stage: 'in-review', step: 'first-review' })
	})

	test('that waits to be published survives a restart; one that the log already holds is not published twice', async () => {
		const { repairStages } = await import('../../cms/publish/repair.ts')
		const id = await desk.published()
		await desk.done('editor', 'correct', id, { text: note })
		for (const who of correctors) await desk.done(who, 'sign', id)
		const { docs } = await room.payload.find({
			collection: 'manuscripts',
			where: { id: { equals: id } },
			depth: 0,
		})
		expect(await repairStages(room.payload)).toBe(0)
		expect((await desk.get(id)).stage).toBe('approved')
		await desk.done('editor', 'publish', id)
		const { stage, correction, corrections, signedText, version } = docs[0] ?? {}
		await room.payload.update({
			collection: 'manuscripts',
			id,
			data: { stage, correction, corrections, signedText, version: (version ?? 0) + 1 } as never,
			context: { command: true },
		})
		expect((await desk.get(id)).stage).toBe('approved')
		expect(await repairStages(room.payload)).toBe(1)
		expect(await desk.get(id)).toMatchObject({
			...{ stage: 'published', correction: null, corrections: [{ text: note }] },
		})
	})

	test('asks for its note: blank, it is not signed; outside a correction nobody writes one', async () => {
		const id = await desk.published()
		await desk.done('editor', 'correct', id, { text: note })
		await desk.edit('editor', id, { correction: ' ' })
		const { body } = await desk.give('editor', 'sign', id)
		expect(body.refusals).toMatchObject([
			{ kind: 'incomplete', message: '缺给读者看的更正说明。补上才能签字。' },
		])
		const draft = await desk.write()
		await desk.edit('correspondent', draft, { correction: '我自己写的' })
		expect((await desk.get(draft)).correction).toBeNull()
	})
})

describe('a withdrawn piece', () => {
	test('is restored by the chief alone, with a reason, as it was signed', async () => {
		const id = await desk.published()
		const { piece } = await desk.get(id)
		await room.call('POST', `/api/publications/piece:${piece}/withdraw`, {
			...desk.as('chief'),
			body: { reason: '03', text: '按要求暂时撤下。' },
		})
		expect((await desk.give('editor', 'restore', id, { text: '已核实' })).status).toBe(403)
		expect(kinds(await desk.give('chief', 'restore', id))).toEqual(['no-reason'])
		await desk.done('chief', 'restore', id, { text: '已核实，内容无误。' })
		const [published, withdrawn, restored] = await desk.entries(id)
		expect(withdrawn?.action).toBe('withdraw')
		expect(restored).toMatchObject({
			action: 'publish',
			digest: published?.digest,
			reason: '已核实，内容无误。',
		})
	})
})

describe('a brief', () => {
	test('goes the short way on an editor’s word, and what was signed counts', async () => {
		const id = await desk.signed(1)
		expect((await desk.give('correspondent', 'reroute', id, { text: '急' })).status).toBe(403)
		expect(kinds(await desk.give('editor', 'reroute', id, { chain: 'brief' }))).toEqual([
			'no-reason',
		])
		await desk.done('editor', 'reroute', id, { chain: 'brief', text: '停水通知，今晚就要。' })
		for (const who of ['editor', 'proofreader', 'chief']) await desk.done(who, 'sign', id)
		expect((await desk.get(id)).stage).toBe('approved')
	})

	test('is a short report', async () => {
		const long = await desk.write('correspondent', 'report', '塘'.repeat(301))
		await desk.done('correspondent', 'submit', long)
		const { body } = await desk.give('editor', 'reroute', long, { chain: 'brief', text: '急' })
		expect(body.refusals).toMatchObject([{ kind: 'not-brief', characters: 301, limit: 300 }])
		const notice = await desk.write('correspondent', 'notice')
		await desk.done('correspondent', 'submit', notice)
		expect(
			kinds(await desk.give('editor', 'reroute', notice, { chain: 'brief', text: '急' })),
		).toEqual(['only-report'])
	})
})

describe('who signs', () => {
	const user = async (username: string) => {
		const path = `/api/users?where[username][equals]=${username}`
		const { body } = await room.call('GET', path, desk.as('admin'))
		return (body.docs as { id: number }[])[0]?.id as number
	}

	test('a manuscript is given to one who may sign its step; others of the role still may', async () => {
		const id = await desk.signed(1)
		const chief = await user('chief')
		expect(kinds(await desk.give('director', 'assign', id, { to: chief }))).toEqual(['cannot-sign'])
		await desk.done('director', 'assign', id, { to: await user('editor') })
		await desk.done('editor', 'sign', id)
	})

	test('a substitute signs for an absent chief between two moments, and the log says for whom', async () => {
		const [director, chief, admin] = [
			...(await Promise.all(['director', 'chief', 'admin'].map(user))),
		] as [number, number, number]
		const standsIn = [
			{
				...{ role: 'chief', for: chief },
				from: new Date(Date.now() - 60_000).toISOString(),
				to: new Date(Date.now() + 3_600_000).toISOString(),
			},
		]
		const set = (who: string, id: number, given: unknown) =>
			room.call('POST', `/api/users/${id}/stand-in`, {
				...desk.as(who),
				body: { standsIn: given },
			})
		expect((await set('editor', director, standsIn)).status).toBe(403)
		expect(kinds(await set('admin', admin, standsIn))).toEqual(['admin-never-signs'])
		const id = await desk.signed(3)
		// The director reviews this one as director: as the chief's substitute they may not review it again.
		await desk.done('director', 'sign', id)
		for (let time = 0; time < 2; time++) await desk.done('proofreader', 'sign', id)
		const editor = await user('editor')
		expect((await set('chief', editor, standsIn)).status).toBe(200)
		expect((await set('chief', director, standsIn)).status).toBe(200)
		expect(kinds(await desk.give('director', 'sign', id))).toEqual(['already-reviewed'])
		const other = await desk.write('correspondent', 'notice')
		await desk.done('correspondent', 'submit', other)
		for (const who of ['unit-lead', 'editor', 'proofreader']) await desk.done(who, 'sign', other)
		await desk.done('director', 'sign', other)
		await desk.done('editor', 'publish', other, { column: 'towns' })
		const [entry] = await desk.entries(other)
		expect(entry?.signatures.at(-1)).toMatchObject({
			...{ step: 'final-review', by: String(director), for: String(chief) },
		})
		await set('admin', director, [])
		await set('admin', editor, [])
		const late = await desk.signed(6)
		expect(kinds(await desk.give('director', 'sign', late))).toContain('wrong-role')
	})
})

test('the history of a manuscript keeps what every person did, whoever may read it', async () => {
	const id = await desk.signed(1)
	await desk.done('editor', 'return', id, { reasons })
	await desk.done('correspondent', 'submit', id)
	const doc = await room.payload.findByID({ collection: 'manuscripts', id, depth: 0 })
	const history = doc.history as { verb: string }[]
	expect(history.map(({ verb }) => verb)).toEqual(['submit', 'sign', 'return', 'submit'])
})
