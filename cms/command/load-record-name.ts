import type { PayloadRequest } from 'payload'

/** How the desk calls a column, a unit or a campaign of that code; one that is no longer there keeps its code. */
export async function loadRecordName(
	req: PayloadRequest,
	collection: 'columns' | 'units' | 'campaigns',
	code: string,
): Promise<string> {
	const { docs } = await req.payload.find({
		...{ collection, where: { code: { equals: code } }, limit: 1, depth: 0 },
		...{ pagination: false, req },
	})
	const [found] = docs
	if (!found) return code
	return ('short' in found ? found.short : found.name) ?? code
}
