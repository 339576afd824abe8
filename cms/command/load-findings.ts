import type { PayloadRequest } from 'payload'
import type { Content } from '../../content/piece.ts'
import { type Decision, identities, openFindings } from '../proof/decision.ts'
import { type PlacedFinding, proofManuscript } from '../proof/manuscript.ts'
import { ruleNames } from '../proof/rule-names.ts'
import type { OpenFinding } from '../review/work.ts'
import { loadDesk } from './load-desk.ts'

export type ShownFinding = PlacedFinding &
	Readonly<{ id: string; name: string; group: string; open: boolean; decision?: Decision }>

/** What the proof desk finds in a text, and what people decided on each. */
export async function loadFindings(
	req: PayloadRequest,
	content: Content | undefined,
	unit: string | number | null | undefined,
	decisions: readonly Decision[],
): Promise<{ findings: PlacedFinding[]; shown: ShownFinding[] }> {
	if (!content) return { findings: [], shown: [] }
	const findings = proofManuscript(content, await loadDesk(req, unit))
	const ids = identities(findings)
	const open = new Set(openFindings(findings, decisions))
	const shown = findings.map((finding, index) => {
		const id = ids[index] ?? ''
		const decision = decisions.findLast((given) => given.finding === id)
		const { name = finding.rule, group = '' } = ruleNames[finding.rule] ?? {}
		return {
			...finding,
			id,
			name,
			group,
			open: open.has(finding),
			...(decision ? { decision } : {}),
		}
	})
	return { findings, shown }
}

/** What nobody has settled, as decisions and lists need it. */
export async function loadOpen(
	req: PayloadRequest,
	content: Content | undefined,
	unit: string | number | null | undefined,
	decisions: readonly Decision[],
): Promise<OpenFinding[]> {
	const { shown } = await loadFindings(req, content, unit, decisions)
	return shown.filter(({ open }) => open).map(({ level, name }) => ({ level, name }))
}
