import type { z } from 'zod'
import { type Content, content } from '../../content/piece.ts'
import type { Missing } from '../review/refusal.ts'

/** A manuscript's content when it is whole, and what it lacks. */
export function contentOrMissing(written: unknown): {
	content: Content | undefined
	missing: Missing[]
} {
	const parsed = content.safeParse(written)
	if (!parsed.success) {
		return { content: undefined, missing: [...new Set(parsed.error.issues.map(missingOf))] }
	}
	const needsText = parsed.data.kind !== 'photo-story'
	const missing: Missing[] = needsText && parsed.data.body.length === 0 ? ['body'] : []
	return { content: parsed.data, missing }
}

function missingOf({ path: [field, number, inner] }: z.core.$ZodIssue): Missing {
	if (field === 'headline') return 'title'
	if (field === 'corrections') return 'correction'
	if (field === 'photos' && typeof number === 'number') {
		return inner === 'alt' ? `alt ${number + 1}` : `photo ${number + 1}`
	}
	if (field === 'notice' && number !== undefined) return `notice.${String(number)}`
	const known = ['title', 'body', 'photos', 'byline', 'notice'] as const
	return known.find((name) => name === field) ?? `field ${String(field)}`
}
