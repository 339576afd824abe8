import { setTimeout as sleep } from 'node:timers/promises'

/** Between two questions, and how long one may take, ms. */
const glance = 100
const answerTime = 5_000

/** Waits until every address answers with 200. Throws after `patience`, ms, naming the one that does not. */
export async function waitUntilUp(addresses: readonly string[], patience = 60_000): Promise<void> {
	const end = Date.now() + patience
	for (const address of addresses) {
		while (!(await answers(address))) {
			if (Date.now() > end) throw new Error(`${address} does not answer.`)
			await sleep(glance)
		}
	}
}

async function answers(address: string): Promise<boolean> {
	const response = await fetch(address, { signal: AbortSignal.timeout(answerTime) }).catch(
		() => undefined,
	)
	return response?.ok ?? false
}
