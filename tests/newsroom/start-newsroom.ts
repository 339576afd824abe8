import { cp, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Payload } from 'payload'
import { inject } from 'vitest'
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

/** The demo's newsroom with five of its pieces published, and everybody signed in. */
export async function startNewsroom(): Promise<Newsroom> {
	const prepared = inject('newsroom')
	const started = await startPayload((folder) => cp(prepared, folder, { recursive: true }))
	const text = await readFile(join(started.folder, 'accounts.json'), 'utf8')
	const accounts = JSON.parse(text) as Account[]
	const { call, login } = restOf(started.payload)
	const tokens: Record<string, string> = {}
	for (const { username, password } of accounts) tokens[username] = await login(username, password)
	return { ...started, call, accounts, tokens }
}
