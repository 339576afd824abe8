import { mayLedger } from '../access/ledger.ts'
import type { Actor } from '../review/decide.ts'
import type { Refusal } from '../review/refusal.ts'
import { toldOf } from './figure.ts'
import { type Ledger, lineSeen, type Outcome, type Seen, withLine } from './ledger.ts'
import { editOnly } from './refusals.ts'

/** As many figures as the banner of a campaign's page holds. */
export const mostFeatured = 5

/** 放到横幅下: the figure stands under the banner of the campaign's page, behind those that do already. */
export function featureFigure(
	ledger: Ledger,
	actor: Actor,
	seen: Seen,
	{ now }: { now: string },
): Outcome {
	const { headline } = ledger
	const isFull = headline.length >= mostFeatured && !headline.includes(seen.code)
	const full: Refusal[] = isFull ? [{ kind: 'headline-full', most: mostFeatured }] : []
	const next = [...headline.filter((code) => code !== seen.code), seen.code]
	return placed(ledger, actor, seen, { now, act: 'feature', headline: next, besides: full })
}

/** 从横幅下拿掉: the figure stays in the ledger. */
export function unfeatureFigure(
	ledger: Ledger,
	actor: Actor,
	seen: Seen,
	{ now }: { now: string },
): Outcome {
	const next = ledger.headline.filter((code) => code !== seen.code)
	return placed(ledger, actor, seen, { now, act: 'unfeature', headline: next, besides: [] })
}

type Change = {
	now: string
	act: 'feature' | 'unfeature'
	headline: readonly string[]
	besides: readonly Refusal[]
}

/** Nothing that is said of the figure changes: whoever checked it has checked it. */
function placed(
	ledger: Ledger,
	actor: Actor,
	seen: Seen,
	{ now, act, headline, besides }: Change,
): Outcome {
	if (!mayLedger('edit', actor.roles)) return { refusals: [editOnly] }
	const found = lineSeen(ledger, seen)
	if (!('line' in found)) return found
	const refusals = [...found.refusals, ...besides]
	if (refusals.length > 0) return { refusals }
	const event = { at: now, by: actor.id, act, after: toldOf(found.line) }
	return { ledger: { ...withLine(ledger, seen.code, found.line, event), headline } }
}
