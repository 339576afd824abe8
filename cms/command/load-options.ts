import type { PayloadRequest } from 'payload'
import type { Option, Options } from '../queue/listed.ts'
import { defaultChains } from '../review/chain.ts'
import { kindNames } from '../review/names.ts'

/** What a list can be narrowed by, with the names of the desk. */
export async function loadOptions(req: PayloadRequest): Promise<Options> {
	const [unit, column, campaign] = await Promise.all([
		named(req, 'units', 'name'),
		named(req, 'columns', 'name'),
		named(req, 'campaigns', 'short'),
	])
	const steps = new Map(
		Object.values(defaultChains)
			.flat()
			.toReversed()
			.map(({ id, name }) => [id, name]),
	)
	const step = [...steps].toReversed().map(([value, name]) => ({ value, name }))
	const kind = Object.entries(kindNames).map(([value, name]) => ({ value, name }))
	return { unit, column, campaign, kind, step }
}

/** The names of units by their id. */
export async function loadUnitNames(req: PayloadRequest): Promise<ReadonlyMap<string, string>> {
	return new Map((await named(req, 'units', 'name')).map(({ value, name }) => [value, name]))
}

async function named(
	req: PayloadRequest,
	collection: 'units' | 'columns' | 'campaigns',
	field: 'name' | 'short',
): Promise<Option[]> {
	const { docs } = await req.payload.find({
		collection,
		select: { [field]: true },
		sort: collection === 'columns' ? 'order' : 'id',
		depth: 0,
		pagination: false,
		req,
	})
	return docs.map((doc) => ({
		value: String(doc.id),
		name: String((doc as unknown as Record<string, unknown>)[field] ?? ''),
	}))
}
