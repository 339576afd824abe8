import { type Answer, ask, type Refused } from './ask.ts'

/** Bytes of one part: what a lost connection costs at most. */
const partBytes = 128 * 1024

export type Uploaded =
	| { kind: 'done'; media: string | number }
	| { kind: 'refused'; refusals: Refused[] }
	| { kind: 'logged-out' }
	/** The network went: `received` bytes are there and stay there. */
	| { kind: 'lost'; received: number }

type Arrived = { received?: number; media?: string | number }

/** Sends a picture in parts, from where the last try ended. */
export async function upload(
	key: string,
	file: Blob,
	name: string,
	onProgress: (received: number) => void,
): Promise<Uploaded> {
	const address = `/api/uploads/${key}`
	let received = 0
	const ended = (answer: Exclude<Answer<Arrived>, { kind: 'done' }>): Uploaded =>
		answer.kind === 'lost' ? { kind: 'lost', received } : answer
	const there = await ask<Arrived>(address)
	if (there.kind !== 'done') return ended(there)
	if (there.body.media !== undefined) return { kind: 'done', media: there.body.media }
	received = there.body.received ?? 0
	while (received < file.size) {
		onProgress(received)
		const from = received
		const sent = await ask<Arrived>(`${address}?offset=${from}`, {
			method: 'PUT',
			body: file.slice(from, from + partBytes),
			onSent: (bytes) => onProgress(from + bytes),
		})
		if (sent.kind === 'refused' && sent.status === 409) {
			received = Number(sent.body.received) || 0
			continue
		}
		if (sent.kind !== 'done') return ended(sent)
		if (sent.body.media !== undefined) return { kind: 'done', media: sent.body.media }
		received = sent.body.received ?? from
	}
	onProgress(file.size)
	const finished = await ask<Arrived>(`${address}/finish?name=${encodeURIComponent(name)}`, {
		method: 'POST',
	})
	if (finished.kind !== 'done') return ended(finished)
	if (finished.body.media === undefined) return { kind: 'lost', received }
	return { kind: 'done', media: finished.body.media }
}
