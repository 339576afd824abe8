import type { PayloadRequest } from 'payload'

/** How the desk calls people, by their ids; who is no longer there keeps the id. */
export async function loadNames(
	req: PayloadRequest,
	ids: readonly string[],
): Promise<(id: string) => string> {
	const wanted = [...new Set(ids)]
	if (wanted.length === 0) return (id) => id
	const { docs } = await req.payload.find({
		collection: 'users',
		where: { id: { in: wanted } },
		select: { name: true },
		depth: 0,
		pagination: false,
		req,
	})
	const names = new Map(docs.map(({ id, name }) => [String(id), name]))
	return (id) => names.get(id) ?? id
}
