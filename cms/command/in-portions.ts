/** How many values one query names: databases limit them. */
const portion = 500

/** Asks for many values in several questions, one after another. */
export async function inPortions<Value, Found>(
	values: readonly Value[],
	ask: (some: Value[]) => Promise<Found[]>,
): Promise<Found[]> {
	const found: Found[] = []
	for (let at = 0; at < values.length; at += portion) {
		found.push(...(await ask(values.slice(at, at + portion))))
	}
	return found
}
