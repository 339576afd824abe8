import type { Refusal } from '../review/refusal.ts'
import type { LedgerFigure, Told } from './figure.ts'

/** One thing that happened in a ledger. Never changed, never left out: also what was removed stays here. */
export type LedgerEvent = Readonly<{
	at: string
	/** Who did it, by id; empty for the program. */
	by: string
	act: 'add' | 'update' | 'check' | 'remove' | 'feature' | 'unfeature' | 'adopt'
	/** The figure's code. */
	figure: string
	/** What was said of it before; none of a new one. */
	before?: Told
	/** What has been said of it since; none of one that was removed. */
	after?: Told
	/** What stood there before there was a ledger, word for word. */
	raw?: string
}>

/** The figures of a campaign. Its version counts every change: one that somebody decided upon an older one is refused. */
export type Ledger = Readonly<{
	figures: readonly LedgerFigure[]
	trail: readonly LedgerEvent[]
	version: number
	/** The codes of the figures under the campaign's banner. */
	headline: readonly string[]
}>

export type Outcome = { ledger: Ledger } | { refusals: Refusal[] }

/** Which line an order is about, and the version of that line that its giver saw. */
export type Seen = Readonly<{ code: string; version: number }>

/** The line that an order is about, or why not. */
export function lineSeen(
	{ figures }: Ledger,
	{ code, version }: Seen,
): { line: LedgerFigure; refusals: Refusal[] } | { refusals: [Refusal] } {
	const line = figures.find((one) => one.code === code)
	if (!line) return { refusals: [{ kind: 'not-found' }] }
	if (line.version === version) return { line, refusals: [] }
	const { label, enteredBy, enteredAt, checkedBy: by = enteredBy, checkedAt: at = enteredAt } = line
	return { line, refusals: [{ kind: 'figure-changed', label, by, at }] }
}

/** The ledger with a line in place of the one of the same code, or at the end, or without it. */
export function withLine(
	ledger: Ledger,
	code: string,
	line: Omit<LedgerFigure, 'code' | 'version'> | undefined,
	event: Omit<LedgerEvent, 'figure'>,
): Ledger {
	const version = ledger.version + 1
	const at = ledger.figures.findIndex((one) => one.code === code)
	const figures = [...ledger.figures]
	const lines = line ? [{ ...line, code, version }] : []
	figures.splice(at < 0 ? figures.length : at, 1, ...lines)
	return { ...ledger, figures, version, trail: [...ledger.trail, { ...event, figure: code }] }
}

/** What is done to what is said of a figure, and not only with it. */
const changing: readonly LedgerEvent['act'][] = ['add', 'update']

/** Who entered or changed a figure since it was last checked, by id. */
export function handsIn({ trail }: Ledger, code: string): string[] {
	const own = trail.filter(({ figure }) => figure === code)
	const checked = own.findLastIndex(({ act }) => act === 'check')
	const changes = own.slice(checked + 1).filter(({ act, by }) => changing.includes(act) && by)
	return [...new Set(changes.map(({ by }) => by))]
}

/** What was said of a figure before, the latest first, each with who replaced it and when. */
export function earlierOf(
	trail: readonly LedgerEvent[],
	code: string,
): { told: Told; by: string; at: string }[] {
	return trail
		.filter(({ figure }) => figure === code)
		.flatMap(({ before, by, at, act }) =>
			before && act !== 'check' ? [{ told: before, by, at }] : [],
		)
		.reverse()
}
