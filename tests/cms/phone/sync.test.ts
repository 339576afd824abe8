import { expect, test } from 'vitest'
import type { Answer } from '../../../cms/phone/client/ask.ts'
import { type Stored, type Traveller, travel, type Way } from '../../../cms/phone/client/sync.ts'
import { emptyDraft } from '../../../cms/phone/draft.ts'

type Order = { key: string; id?: number; version?: number; fields?: { title: string } }

/** A newsroom behind a network that loses requests or answers. Carries a key out once, as the real one does. */
function newsroom(plan: ('ok' | 'request lost' | 'answer lost')[] = []) {
	const rows = new Map<number, { title: string; version: number; sent: number }>()
	const receipts = new Map<string, unknown>()
	const done = <T>(key: string, work: () => T): Answer<T> => {
		const fate = plan.shift() ?? 'ok'
		if (fate === 'request lost') return { kind: 'lost' }
		const answer = receipts.has(key) ? (receipts.get(key) as T) : work()
		receipts.set(key, answer)
		return fate === 'answer lost' ? { kind: 'lost' } : { kind: 'done', body: answer }
	}
	let keys = 0
	const way: Way = {
		keep: async () => {},
		newKey: () => `key-${++keys}`,
		watch: () => {},
		store: async (given) => {
			const { key, id, version, fields } = given as Order
			const row = id === undefined ? undefined : rows.get(id)
			if (row && row.version !== version && !receipts.has(key)) {
				const refusals = [{ kind: 'stale', message: '没存上', by: '编辑' }]
				return { kind: 'refused', status: 409, refusals, body: {} }
			}
			return done(key, (): Stored => {
				const number = id ?? rows.size + 1
				rows.set(number, { title: fields?.title ?? '', version: (row?.version ?? 0) + 1, sent: 0 })
				return { id: number, version: rows.get(number)?.version ?? 0, submit: [] }
			})
		},
		send: async (given) => {
			const { key, id } = given as Order
			return done(key, () => {
				const row = rows.get(id ?? 0)
				if (row) row.sent++
				return { piece: 'abcdefgh', step: null }
			})
		},
		upload: async () => {
			const answer = done(`photo-${keys}`, () => 31)
			return answer.kind === 'done' ? { kind: 'done', media: 31 } : { kind: 'lost', received: 0 }
		},
	}
	return { rows, way }
}

function written(title: string): Traveller {
	const draft = emptyDraft('new-1', '7', 1)
	return { ...draft, lines: { ...draft.lines, title } }
}

test('an answer that was lost makes no second manuscript', async () => {
	const { rows, way } = newsroom(['answer lost', 'ok'])
	const draft = written('一')
	expect(await travel(draft, way)).toEqual({ kind: 'lost' })
	expect(await travel(draft, way)).toEqual({ kind: 'stored' })
	expect([...rows.values()]).toEqual([{ title: '一', version: 1, sent: 0 }])
})

test('what was typed while the answer was lost is stored as well, after what was begun', async () => {
	const { rows, way } = newsroom(['answer lost'])
	const draft = written('一')
	await travel(draft, way)
	draft.lines.title = '一二'
	expect(await travel(draft, way)).toEqual({ kind: 'stored' })
	expect([...rows.values()]).toEqual([{ title: '一二', version: 2, sent: 0 }])
})

test('the text goes first, then the picture, then 提交; and once, however often the network fails', async () => {
	const { rows, way } = newsroom([
		'ok',
		'request lost',
		'ok',
		'answer lost',
		'ok',
		'answer lost',
		'ok',
	])
	const draft = written('一')
	draft.sending = true
	draft.photos.push({ key: 'p', name: 'p.jpg', caption: '路', credit: '' })
	const seen: string[] = []
	for (let tries = 0; tries < 6; tries++) {
		const { kind } = await travel(draft, way)
		seen.push(kind)
		if (kind === 'sent') break
	}
	expect(seen).toEqual(['lost', 'lost', 'lost', 'sent'])
	expect([...rows.values()]).toEqual([{ title: '一', version: 2, sent: 1 }])
})

test('somebody else’s write is a conflict and not overwritten', async () => {
	const { rows, way } = newsroom()
	const draft = written('一')
	await travel(draft, way)
	const row = rows.get(1)
	if (row) row.version = 5
	draft.lines.title = '二'
	expect((await travel(draft, way)).kind).toBe('conflict')
	expect(rows.get(1)?.title).toBe('一')
})
