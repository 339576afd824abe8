import type { PayloadRequest } from 'payload'
import { ZodError } from 'zod'
import { type Campaign, campaign as contract } from '../../content/campaign.ts'
import { dayOf } from '../../content/day.ts'
import { digest, type Json } from '../../content/digest.ts'
import { listRoute } from '../../content/route.ts'
import { actorOf } from '../access/allow.ts'
import { mayLedger } from '../access/ledger.ts'
import { portalAddress } from '../app/(phone)/portal-address.ts'
import { checkRefusals } from '../ledger/check.ts'
import { type Citing, citingOf } from '../ledger/citations.ts'
import type { LedgerFigure, Told } from '../ledger/figure.ts'
import { judgeLedger } from '../ledger/judge.ts'
import { earlierOf, type Ledger } from '../ledger/ledger.ts'
import { type Mismatch, mismatchesIn, printTold } from '../ledger/mismatches.ts'
import { editOnly } from '../ledger/refusals.ts'
import { rateOf } from '../ledger/table.ts'
import { wordsOf } from '../ledger/text-of-row.ts'
import { eventWords } from '../ledger/trail-words.ts'
import type { Campaign as Row, Unit } from '../payload-types.ts'
import { announcers, recordSnapshot } from '../publish/record-snapshot.ts'
import { lastEntryAbout } from '../publish/source.ts'
import type { Actor } from '../review/decide.ts'
import type { Refusal } from '../review/refusal.ts'
import { named } from './change-ledger.ts'
import { ledgerIn } from './ledger-row.ts'
import { type CampaignPiece, loadCampaignPieces } from './load-campaign-pieces.ts'
import { loadNames } from './load-names.ts'
import { messageOf } from './messages.ts'

export type Citer = Pick<ShownPiece, 'id' | 'href' | 'title' | 'stands'> & { citing: Citing }
export type ShownFigure = LedgerFigure & {
	/** As one reads it, and of a rate what it comes to. */
	printed: string
	rate?: string
	/** The names of who entered and who checked it. */
	entered: string
	checked?: string
	/** Under the banner of the campaign's page. */
	isHeadline: boolean
	/** The live pieces, and the manuscripts that the asker may read, whose text cites it. */
	usedIn: Citer[]
	/** What was said before, the latest first. */
	earlier: { printed: string; asOf: string; source: string; by: string; at: string }[]
	/** Why the asker may not check it, in words; empty where they may. */
	checkRefusals: string[]
}
export type ShownPiece = Omit<CampaignPiece, 'kind' | 'text' | 'live'>
/** What `GET /api/campaigns/:id/ledger` answers: a campaign for those who cite its figures. */
export type LedgerPage = {
	id: number
	code: string
	slogan: string
	short: string
	unit: string
	begun: string
	/** Its page on the portal. */
	address: string
	/** The ledger's version, for an import. */
	version: number
	figures: ShownFigure[]
	/** Texts on their way whose numbers are not the ledger's. */
	mismatches: (Mismatch & { id: number; title: string })[]
	channels: Campaign['channels']
	meetings: Campaign['meetings']
	rounds: Campaign['rounds']
	pieces: ShownPiece[]
	notices: ShownPiece[]
	/** What happened in the ledger, the latest first. */
	trail: { at: string; by: string; label: string; what: string; text: string }[]
	/** Who published the campaign and when, and whether that is how it stands now; none before the first time. */
	published?: { by: string; at: string; isCurrent: boolean }
	/** Why the asker may not change the ledger, or not publish, in words; empty where they may. */
	refusals: { edit: string[]; publish: string[] }
}

/** A campaign with its ledger, what cites it, and what the asker may do. */
export async function loadLedger(
	req: PayloadRequest,
	id: string,
	now = new Date(),
): Promise<LedgerPage | undefined> {
	const actor = actorOf(req, now)
	const row = await req.payload.findByID({
		...{ collection: 'campaigns', id, depth: 1, disableErrors: true },
		...{ overrideAccess: false, user: req.user, req },
	})
	if (!row || !actor) return
	// What the asker's form does not show is part of the page all the same.
	const whole = await req.payload.findByID({ collection: 'campaigns', id, depth: 1, req })
	const ledger = ledgerIn(whole)
	const digestNow = digestOf(whole)
	const address = await portalAddress(req)
	const [pieces, last] = await Promise.all([
		loadCampaignPieces(req, row.id, address),
		lastEntryAbout(req, `campaign:${row.code}`),
	])
	const nameOf = await loadNames(req, [...peopleIn(ledger), ...(last ? [last.by] : [])])
	return {
		...about(row),
		address: `${address}${listRoute(`campaign:${row.code}`)}`,
		version: ledger.version,
		figures: await Promise.all(
			ledger.figures.map((line) => shown(req, ledger, line, { pieces, nameOf, actor, now })),
		),
		mismatches: pieces
			.filter(({ isUnderWay }) => isUnderWay)
			.flatMap(({ id, title, text }) =>
				mismatchesIn(text, ledger.figures, earlierIn(ledger)).map((one) => ({ ...one, id, title })),
			),
		...listsIn(row),
		pieces: pieces.filter(({ kind }) => kind !== 'notice').map(listed),
		notices: pieces.filter(({ kind }) => kind === 'notice').map(listed),
		trail: ledger.trail.toReversed().map((event) => ({
			...{ at: event.at, by: event.by ? nameOf(event.by) : '系统' },
			...{ label: (event.after ?? event.before)?.label ?? '', ...eventWords(event) },
		})),
		...(last
			? { published: { by: nameOf(last.by), at: last.at, isCurrent: last.digest === digestNow } }
			: {}),
		refusals: {
			edit: mayLedger('edit', actor.roles) ? [] : [messageOf(editOnly)],
			publish: publishRefusals(ledger, actor).map(messageOf),
		},
	}
}

/** Of what would be published now; none while the row is not fit to be. */
function digestOf(row: Row): string | undefined {
	try {
		return digest(recordSnapshot('campaign', row) as Json)
	} catch (error) {
		if (error instanceof ZodError) return
		throw error
	}
}

type Around = {
	pieces: readonly CampaignPiece[]
	nameOf: (id: string) => string
	actor: Actor
	now: Date
}

async function shown(
	req: PayloadRequest,
	ledger: Ledger,
	line: LedgerFigure,
	{ pieces, nameOf, actor, now }: Around,
): Promise<ShownFigure> {
	const before = earlierOf(ledger.trail, line.code)
	const rate = rateOf(line)
	const refusals = checkRefusals(ledger, actor, line, { today: dayOf(now) })
	return {
		...line,
		...{ printed: printTold(line), ...(rate ? { rate } : {}) },
		entered: line.enteredBy ? nameOf(line.enteredBy) : '',
		...(line.checkedBy ? { checked: nameOf(line.checkedBy) } : {}),
		isHeadline: ledger.headline.includes(line.code),
		usedIn: citersOf(
			line,
			before.map(({ told }) => told),
			pieces,
		),
		earlier: before.map(({ told, by, at }) => ({
			...{ printed: printTold(told), asOf: told.asOf, source: told.source },
			...{ by: by ? nameOf(by) : '系统', at },
		})),
		checkRefusals: (await named(req, refusals)).map(messageOf),
	}
}

/** Whichever of a manuscript's two texts cites the figure, the live one included. */
function citersOf(line: Told, earlier: readonly Told[], pieces: readonly CampaignPiece[]): Citer[] {
	return pieces.flatMap(({ id, href, title, stands, text, live }) => {
		const found = [text, ...(live ? [live] : [])].map((one) =>
			citingOf(wordsOf(one), line, earlier),
		)
		const citing = found.find((one) => one === 'now') ?? found.find(Boolean)
		return citing ? [{ id, href, title, stands, citing }] : []
	})
}

function earlierIn({ trail }: Ledger): (code: string) => Told[] {
	return (code) => earlierOf(trail, code).map(({ told }) => told)
}

function peopleIn({ figures, trail }: Ledger): string[] {
	const lines = figures.flatMap(({ enteredBy, checkedBy }) => [enteredBy, checkedBy ?? ''])
	return [...lines, ...trail.map(({ by }) => by)].filter(Boolean)
}

function publishRefusals({ figures }: Ledger, actor: Actor): Refusal[] {
	const needs = announcers.campaign
	const mayNot = !needs.some((role) => actor.roles.includes(role))
	return [
		...(mayNot ? [{ kind: 'not-permitted' as const, verb: 'announce' as const, needs }] : []),
		...judgeLedger(figures),
	]
}

function about({ id, code, slogan, short, unit, begun }: Row) {
	return { id, code, slogan, short, begun: begun ?? '', unit: (unit as Unit).name ?? '' }
}

/** The lists whose shape is checked when the campaign is published; until then what is not one is none. */
function listsIn({ channels, meetings, rounds }: Row) {
	const { shape } = contract
	return {
		channels: shape.channels.safeParse(channels).data ?? [],
		meetings: shape.meetings.safeParse(meetings).data ?? [],
		rounds: shape.rounds.safeParse(rounds).data ?? [],
	}
}

function listed({ kind: _, text: __, live: ___, ...piece }: CampaignPiece): ShownPiece {
	return piece
}
