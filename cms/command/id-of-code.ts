import type { PayloadRequest } from 'payload'

/**
 * The database's id of what the newsroom knows by its code.
 * @throws where it is gone since somebody named it
 */
export async function idOfCode(
	req: PayloadRequest,
	collection: 'units' | 'columns',
	code: string,
): Promise<number> {
	const { docs } = await req.payload.find({
		...{ collection, where: { code: { equals: code } }, depth: 0, limit: 1, req },
		select: { code: true },
	})
	const [found] = docs
	if (!found) throw new Error(`There is no ${code} among the ${collection} any more.`)
	return found.id
}
