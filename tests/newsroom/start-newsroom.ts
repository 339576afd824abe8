import type { Payload } from 'payload'
import type { Account } from '../../scripts/seed/accounts.ts'
import { type Call, restOf } from './rest.ts'
import { startPayload } from './start-payload.ts'

export type Newsroom = {
	payload: Payload
	folder: string
	stop: () => Promise<void>
	call: Call
	accounts: readonly Account[]
	/** Logins by username. */
	tokens: Readonly<Record<string, string>>
}

/** The demo's newsroom with some of its pieces published, and everybody signed in. */
export async function startNewsroom(pieces = 5): Promise<Newsroom> {
	const started = await startPayload()
	const [{ seed }, edition] = await Promise.all([
		import('../../scripts/seed/seed.ts'),
		import('../../content/demo/edition.ts'),
	])
	const accounts = (await seed(started.payload, () => {}, edition.pieces.slice(0, pieces))) ?? []
	const { call, login } = restOf(started.payload)
	const tokens: Record<string, string> = {}
	for (const { username, password } of accounts) tokens[username] = await login(username, password)
	return { ...started, call, accounts, tokens }
}
