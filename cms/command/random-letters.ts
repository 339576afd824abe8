import { randomInt } from 'node:crypto'

/** Without letters and digits that are taken for one another when read out. */
const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789'

/** Letters and digits that nobody can guess and everybody can read out: identities, first passwords. */
export function randomLetters(count: number): string {
	return Array.from({ length: count }, () => alphabet[randomInt(alphabet.length)]).join('')
}
