import type { Payload } from 'payload'
import type { Errand } from '../health/errand.ts'

/** Which unit mends what, by its name; what a unit that is gone was given counts as given to nobody. */
export async function loadErrands(payload: Payload): Promise<Errand[]> {
	const { docs } = await payload.find({ collection: 'errands', depth: 1, pagination: false })
	return docs.flatMap(({ check, unit, by }) =>
		unit && typeof unit === 'object'
			? [{ check, unit: unit.name, unitId: String(unit.id), by }]
			: [],
	)
}
