import type { PayloadRequest } from 'payload'

/** One import of old articles that can still be taken back. */
export type Batch = Readonly<{
	batch: string
	/** When its first article came, ISO 8601. */
	at: string
	/** How many of its articles are public. */
	live: number
}>

/** @param within ms back from now */
export async function loadBatches(req: PayloadRequest, within: number): Promise<Batch[]> {
	const { docs } = await req.payload.find({
		collection: 'manuscripts',
		where: {
			and: [
				{ imported: { exists: true } },
				{ stage: { equals: 'published' } },
				{ createdAt: { greater_than: new Date(Date.now() - within).toISOString() } },
			],
		},
		select: { imported: true, createdAt: true },
		...{ sort: 'createdAt', depth: 0, pagination: false, req },
	})
	const found = new Map<string, Batch>()
	for (const { imported, createdAt } of docs) {
		const batch = imported ?? ''
		const before = found.get(batch) ?? { batch, at: createdAt, live: 0 }
		found.set(batch, { ...before, live: before.live + 1 })
	}
	return [...found.values()].reverse()
}
