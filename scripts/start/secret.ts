import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** The key that logins are signed with: made once, readable by its owner alone. */
export function secretIn(data: string): string {
	const file = join(data, 'secret')
	if (!existsSync(file)) writeFileSync(file, randomBytes(32).toString('hex'), { mode: 0o600 })
	return readFileSync(file, 'utf8').trim()
}
