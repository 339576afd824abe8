import type { Standing } from '../../health/summary.ts'

/** Shape and colour of a standing; the word beside it says the same. */
export const pills: Readonly<Record<Standing, { tone: 'bad' | 'warn' | 'ok'; mark: string }>> = {
	veto: { tone: 'bad', mark: '✕' },
	now: { tone: 'bad', mark: '！' },
	fix: { tone: 'warn', mark: '!' },
	ok: { tone: 'ok', mark: '✓' },
}
