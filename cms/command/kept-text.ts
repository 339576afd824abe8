import { writtenRow } from '../manuscript/written.ts'
import type { Row } from './load-work.ts'

/** What is set aside while a live text is corrected: everything written, and the chain it was signed under. */
const names = [...Object.keys(writtenRow.shape), 'chain'].filter(
	(name) => !['correction', 'corrections'].includes(name),
)

/** The fields that keep the signed text, put it back in place of what was changed since, or forget it. */
export function keptText(row: Row, what: 'keep' | 'put-back' | 'forget'): Record<string, unknown> {
	if (what === 'forget') return { signedText: null }
	if (what === 'put-back') return { ...row.signedText, signedText: null }
	const fields = row as Record<string, unknown>
	return { signedText: Object.fromEntries(names.map((name) => [name, fields[name] ?? null])) }
}
