import type { PayloadRequest } from 'payload'

/** A lock older than this is of a window that is gone, ms: Payload's own default. */
const lockLasts = 300_000

/** Who has a manuscript open now, by its id; the asker's own windows are left out. */
export async function loadReaders(
	req: PayloadRequest,
	names: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, string>> {
	const { docs } = await req.payload.find({
		collection: 'payload-locked-documents',
		where: {
			and: [
				{ 'document.relationTo': { equals: 'manuscripts' } },
				{ updatedAt: { greater_than: new Date(Date.now() - lockLasts).toISOString() } },
			],
		},
		depth: 0,
		pagination: false,
		req,
	})
	const readers = new Map<string, string>()
	for (const { document, user } of docs) {
		const reader = String(user?.value)
		if (!document || reader === String(req.user?.id)) continue
		readers.set(String(document.value), names.get(reader) ?? '有人')
	}
	return readers
}
