import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** Where a SQLite database lies, absolute; `undefined` for one that is reached over the network. */
export function databaseFile(uri: string): string | undefined {
	return uri.startsWith('file:') ? resolve(uri.slice('file:'.length)) : undefined
}

/** Whether the database is still to be made: migrated, and filled with the demo. */
export function needsPreparing(data: string, uri: string): boolean {
	const file = databaseFile(uri)
	return !existsSync(join(data, 'prepared')) || (file !== undefined && !existsSync(file))
}
