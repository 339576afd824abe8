import type { PayloadRequest } from 'payload'
import type { Content } from '../../content/piece.ts'
import { type Decision, identities, openFindings, rememberedFinding } from '../proof/decision.ts'
import { type PlacedFinding, proofManuscript } from '../proof/manuscript.ts'
import { placeName } from '../proof/place-name.ts'
import { ruleNames } from '../proof/rule-names.ts'
import type { OpenFinding } from '../review/work.ts'
import { type Belonging, loadDesk } from './load-desk.ts'

export type ShownFinding = PlacedFinding &
	Readonly<{
		id: string
		name: string
		group: string
		/** Its place in words. */
		where: string
		open: boolean
		decision?: Decision
	}>
/** A finding that was accepted and is no longer in the text. */
export type TakenFinding = Readonly<{ id: string; name: string; quote: string; decision: Decision }>

/** What the proof desk finds in a text, and what people decided on each. */
export async function loadFindings(
	req: PayloadRequest,
	content: Content | undefined,
	of: Belonging,
	decisions: readonly Decision[],
): Promise<{ findings: PlacedFinding[]; shown: ShownFinding[]; taken: TakenFinding[] }> {
	if (!content) return { findings: [], shown: [], taken: [] }
	const findings = proofManuscript(content, await loadDesk(req, of))
	const ids = identities(findings)
	// What was accepted is settled by the text that is saved without it: until then nothing was changed.
	const open = new Set(
		openFindings(
			findings,
			decisions.filter(({ verdict }) => verdict === 'ignore'),
		),
	)
	const shown = findings.map((finding, index) => {
		const id = ids[index] ?? ''
		const decision = decisions.findLast((given) => given.finding === id)
		return {
			...{ ...finding, id, ...named(finding.rule), where: placeName(finding.place, content.body) },
			open: open.has(finding),
			...(decision ? { decision } : {}),
		}
	})
	return { findings, shown, taken: takenOf(decisions, new Set(ids)) }
}

/** What nobody has settled, as decisions and lists need it. */
export async function loadOpen(
	req: PayloadRequest,
	content: Content | undefined,
	of: Belonging,
	decisions: readonly Decision[],
): Promise<OpenFinding[]> {
	const { shown } = await loadFindings(req, content, of, decisions)
	return shown.filter(({ open }) => open).map(({ level, name }) => ({ level, name }))
}

function takenOf(decisions: readonly Decision[], there: ReadonlySet<string>): TakenFinding[] {
	return decisions.flatMap((decision) => {
		if (decision.verdict !== 'accept' || there.has(decision.finding)) return []
		const known = rememberedFinding(decision.finding)
		if (!known) return []
		const { name } = named(known.rule)
		return [{ id: decision.finding, name, quote: known.quote, decision }]
	})
}

function named(rule: string): { name: string; group: string } {
	const { name = rule, group = '' } = ruleNames[rule] ?? {}
	return { name, group }
}
