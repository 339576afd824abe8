import { type Draft, pending, wireOf } from '../draft.ts'
import type { Answer, Refused } from './ask.ts'
import type { Uploaded } from './upload.ts'

/** How far a draft has come on its way to the newsroom. */
export type Synced =
	/** Everything that was typed and chosen is stored. */
	| { kind: 'stored' }
	| { kind: 'sent'; piece: string; step: { name: string; hours: number } | null }
	| { kind: 'lost' }
	| { kind: 'logged-out' }
	/** Somebody else wrote meanwhile. */
	| { kind: 'conflict'; refusal: Refused }
	/** Stored, but not to be sent yet; or not even stored. */
	| { kind: 'refused'; refusals: Refused[] }

export type Stored = { id: string | number; version: number; submit: Refused[] }
type Sent = { piece: string; step: { name: string; hours: number } | null }

/** What a way to the newsroom needs: the network, and the device's memory. */
export type Way = {
	keep: (draft: Draft) => Promise<void>
	store: (body: unknown) => Promise<Answer<Stored>>
	send: (body: unknown) => Promise<Answer<Sent>>
	upload: (photo: Draft['photos'][number]) => Promise<Uploaded>
	newKey: () => string
	/** After each step, for whoever watches. */
	watch: (stored: Stored | undefined) => void
}

/** A draft with what the device knows of its way: the request that was begun, and what was stored last. */
export type Traveller = Draft & {
	begun?: { key: string; body: string } | undefined
	stored?: string
}

/**
 * Takes a draft as far as the network lets it: its text first, then its pictures one by one, then 提交 if its author
 * has tapped it. A request that was begun is repeated as it was until its answer is known, so nothing is done twice.
 * @param draft changed in place, as it is what the page shows
 */
export async function travel(draft: Traveller, way: Way): Promise<Synced> {
	let last: Stored | undefined
	for (;;) {
		const saved = await store(draft, way)
		if ('kind' in saved) return saved
		last = saved.stored ?? last
		way.watch(last)
		const [photo] = pending(draft)
		if (!photo) break
		const sent = await way.upload(photo)
		if (sent.kind === 'lost' || sent.kind === 'logged-out') return sent
		if (sent.kind === 'done') photo.media = sent.media
		else photo.refused = sent.refusals.map(({ message }) => message).join('')
		await way.keep(draft)
		way.watch(last)
	}
	if (!draft.sending) return { kind: 'stored' }
	return submit(draft, way)
}

async function store(draft: Traveller, way: Way): Promise<Synced | { stored?: Stored }> {
	let stored: Stored | undefined
	for (;;) {
		if (!draft.begun) {
			const fields = JSON.stringify(wireOf(draft))
			if (fields === draft.stored) return stored ? { stored } : {}
			const { id, version } = draft
			const body = { ...(id === undefined ? {} : { id, version }), fields: JSON.parse(fields) }
			draft.begun = { key: way.newKey(), body: JSON.stringify(body) }
			await way.keep(draft)
		}
		const { key, body } = draft.begun
		const order = JSON.parse(body)
		const answer = await way.store({ key, ...order })
		if (answer.kind === 'lost' || answer.kind === 'logged-out') return answer
		draft.begun = undefined
		if (answer.kind === 'refused') {
			await way.keep(draft)
			const stale = answer.refusals.find(({ kind }) => kind === 'stale')
			return stale
				? { kind: 'conflict', refusal: stale }
				: { kind: 'refused', refusals: answer.refusals }
		}
		draft.id = answer.body.id
		draft.version = answer.body.version
		draft.stored = JSON.stringify(order.fields)
		stored = answer.body
		await way.keep(draft)
	}
}

async function submit(draft: Traveller, way: Way): Promise<Synced> {
	draft.sendKey ??= way.newKey()
	await way.keep(draft)
	const { sendKey: key, id, version } = draft
	const answer = await way.send({ key, id, version })
	if (answer.kind === 'lost' || answer.kind === 'logged-out') return answer
	delete draft.sendKey
	if (answer.kind === 'done') return { kind: 'sent', ...answer.body }
	draft.sending = false
	await way.keep(draft)
	return { kind: 'refused', refusals: answer.refusals }
}
