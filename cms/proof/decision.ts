import { z } from 'zod'
import type { PlacedFinding } from './manuscript.ts'

/** What a person decided on a finding. `finding` is its identity (`identities`), `at` an ISO time in UTC. */
export const decision = z.strictObject({
	finding: z.string().min(1),
	verdict: z.enum(['accept', 'ignore']),
	why: z.string().optional(),
	by: z.string().min(1),
	at: z.iso.datetime(),
})
export type Decision = z.infer<typeof decision>

/** Why a decision is not taken. */
export type DecisionRefusal = { kind: 'no-reason' } | { kind: 'no-finding' }

/**
 * A finding's identity: its rule, its words and what stands beside them. It survives edits elsewhere; an edit beside it makes it
 * a new finding, which asks again. Equal ones (the same slip in the same words) are counted: the second ends in `#2`.
 * @returns one identity for each finding, in their order
 */
export function identities(findings: readonly PlacedFinding[]): string[] {
	const seen = new Map<string, number>()
	return findings.map(({ rule, quote, before, after, place }) => {
		const field = quote === '' ? place.field.split(' ')[0] : ''
		const words = JSON.stringify([rule, quote, before, after, field])
		const number = (seen.get(words) ?? 0) + 1
		seen.set(words, number)
		return number === 1 ? words : `${words}#${number}`
	})
}

/** What an identity tells of its finding, also where the text no longer holds it; `undefined` for what is none. */
export function rememberedFinding(
	identity: string,
): { rule: string; quote: string; before: string; after: string } | undefined {
	try {
		const [rule, quote, before, after] = remembered.parse(JSON.parse(identity.replace(/#\d+$/, '')))
		return { rule, quote, before, after }
	} catch {
		// An identity of an older form: nothing depends on it but a line of the panel.
		return
	}
}
const remembered = z.tuple([z.string(), z.string(), z.string(), z.string()]).rest(z.string())

/** All reasons not to take a decision: the finding is no longer there, or a 必改 is ignored without a word why. */
export function refuseDecision(
	given: Decision,
	findings: readonly PlacedFinding[],
): DecisionRefusal[] {
	const finding = findings[identities(findings).indexOf(given.finding)]
	if (!finding) return [{ kind: 'no-finding' }]
	return settles(given, finding) ? [] : [{ kind: 'no-reason' }]
}

/** The findings that nobody has settled. The last decision on a finding counts. */
export function openFindings(
	findings: readonly PlacedFinding[],
	decisions: readonly Decision[],
): PlacedFinding[] {
	const last = new Map(
		decisions
			.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at))
			.map((given) => [given.finding, given]),
	)
	const ids = identities(findings)
	return findings.filter((finding, index) => {
		const given = last.get(ids[index] ?? '')
		return given === undefined || !settles(given, finding)
	})
}

/** The findings that block the step: 必改 left open. 建议 and 提示 never do. */
export function blocks(
	findings: readonly PlacedFinding[],
	decisions: readonly Decision[],
): PlacedFinding[] {
	return openFindings(findings, decisions).filter(({ level }) => level === 'must')
}

function settles({ verdict, why }: Decision, { level }: PlacedFinding): boolean {
	return verdict === 'accept' || level !== 'must' || (why?.trim() ?? '') !== ''
}
