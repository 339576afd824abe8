import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** The key that logins are signed with: made once, readable by its owner alone. */
export function secretIn(data: string): string {
	const file = join(data, 'secret')
	const kept = existsSync(file) ? readFileSync(file, 'utf8').trim() : ''
	// Empty when the disk was full on the first start.
	if (kept) return kept
	const secret = randomBytes(32).toString('hex')
	mkdirSync(data, { recursive: true })
	writeFileSync(file, secret, { mode: 0o600 })
	return secret
}
