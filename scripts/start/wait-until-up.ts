/** Between two questions, ms. */
const glance = 100

/** Waits until every address answers with 200. Throws after `patience`, ms. */
export async function waitUntilUp(addresses: readonly string[], patience = 60_000): Promise<void> {
	const end = Date.now() + patience
	for (const address of addresses) {
		while (!(await answers(address))) {
			if (Date.now() > end) throw new Error(`${address} does not answer.`)
			await new Promise((next) => setTimeout(next, glance))
		}
	}
}

async function answers(address: string): Promise<boolean> {
	const response = await fetch(address).catch(() => undefined)
	return response?.ok ?? false
}
