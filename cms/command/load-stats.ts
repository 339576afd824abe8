import type { PayloadRequest } from 'payload'
import { dayOf } from '../../content/day.ts'
import { type Person, personOf } from '../access/allow.ts'
import { kindNames } from '../review/names.ts'
import { audienceOf, exporters } from '../tally/audience.ts'
import { closerOf, closingRefusals } from '../tally/closing.ts'
import { closingMessage } from '../tally/closing-words.ts'
import type { Fate, HandedIn } from '../tally/handed-in.ts'
import { monthsOf, periodOf } from '../tally/months.ts'
import { type By, figuresOf, type StatsPage } from '../tally/page.ts'
import type { Posting } from '../tally/posting.ts'
import { type Period, periodBefore, tally } from '../tally/tally.ts'
import { type Kept, loadBooks, loadClosings, loadLogMonths, loadScheme } from './load-books.ts'
import { loadReasons } from './load-reasons.ts'
import { loadOwnPieces, loadSubmissions } from './load-submissions.ts'

type Whole = { books: Posting[]; submissions: HandedIn[]; fates: Fate[] }

/** 用稿统计 of a month as whoever asks may see them; `undefined` for who sees none. @param month none: the present one */
export async function loadStats(
	req: PayloadRequest,
	{ month: asked, by }: { month: string | undefined; by: By },
	now = new Date(),
): Promise<StatsPage | undefined> {
	const who = personOf(req, now)
	const audience = who && audienceOf(who.roles)
	if (!who || !audience) return
	const today = dayOf(now)
	const month = asked ?? today.slice(0, '2020-08'.length)
	const period = periodOf(month, today)
	const [months, scheme, closings, records, reasons] = await Promise.all([
		loadLogMonths(req),
		loadScheme(req),
		loadClosings(req),
		loadRecords(req),
		loadReasons(req),
	])
	const both = { from: periodBefore(period).from, to: period.to }
	const whole = await loadWhole(req, both, { scheme, closings, records })
	const unit = records.units.get(String(who.unit))
	const seen = await narrowed(req, whole, audience, who, unit?.code ?? '')
	const quotas = new Map(
		[...records.units.values()].flatMap(({ code, quota }) =>
			typeof quota === 'number' && (audience === 'all' || code === unit?.code)
				? [[code, quota] as const]
				: [],
		),
	)
	const figures = figuresOf({
		...{ ...seen, period, by, quotas: audience === 'own' ? new Map<string, number>() : quotas },
		senders: audience === 'all' ? records.senders : [],
		...{ nameOf: nameIn(records, by), reasonList: reasons.returning },
	})
	const ofUnit = tally(
		whole.books.filter((posting) => posting.unit === unit?.code),
		[],
		period,
		'unit',
	).total
	const closing = closings.find((one) => one.month === month)
	return {
		...{ month, months: monthsOf([...months, period.from], today), by, at: now.toISOString() },
		...{ audience, whose: audience === 'all' ? '' : (unit?.name ?? who.name ?? '') },
		...figures,
		unused: figures.unused.map((one) => ({
			...one,
			...(records.byCode.get(one.unit) ?? { name: one.unit, id: '' }),
		})),
		...(audience === 'own' && unit
			? { unitTotal: { used: ofUnit.used, points: ofUnit.points } }
			: {}),
		scheme: closing?.at && closing.scheme ? closing.scheme : scheme,
		closing: closingFor(closing, month, who, totalOf(whole.books, period), today),
		may: {
			export: exporters.some((role) => who.roles.includes(role)),
			editScheme: who.roles.includes('admin'),
		},
	}
}

/** What a month is confirmed and closed with: everybody's figures, whoever looks. */
export async function loadForClosing(req: PayloadRequest, month: string, now: Date) {
	const period = periodOf(month, dayOf(now))
	const [scheme, closings, records] = await Promise.all([
		loadScheme(req),
		loadClosings(req),
		loadRecords(req),
	])
	const whole = await loadWhole(req, period, { scheme, closings, records })
	return {
		...{ scheme, closing: closings.find((one) => one.month === month) },
		...{ figures: totalOf(whole.books, period) },
		submissions: whole.submissions.filter(({ day }) => day.startsWith(month)),
	}
}

async function loadWhole(
	req: PayloadRequest,
	period: Period,
	given: {
		scheme: Awaited<ReturnType<typeof loadScheme>>
		closings: readonly Kept[]
		records: Records
	},
): Promise<Whole> {
	const [books, { submissions, fates }] = await Promise.all([
		loadBooks(req, period, given),
		loadSubmissions(req, period, given.records),
	])
	const closed = given.closings.filter(({ at }) => at)
	const open = submissions.filter(({ day }) => !closed.some(({ month }) => day.startsWith(month)))
	return {
		...{ books, fates },
		submissions: [...open, ...closed.flatMap(({ submissions }) => submissions ?? [])],
	}
}

async function narrowed(
	req: PayloadRequest,
	whole: Whole,
	audience: StatsPage['audience'],
	who: Person,
	unit: string,
): Promise<Whole> {
	if (audience === 'all') return whole
	const isOfUnit = (one: { unit: string }) => unit !== '' && one.unit === unit
	const all = new Set([...whole.submissions, ...whole.books].map(({ piece }) => piece))
	const own = audience === 'own' ? await loadOwnPieces(req, who.id, [...all]) : undefined
	const isSeen = (one: { unit: string; piece: string }) =>
		own ? own.has(one.piece) : isOfUnit(one)
	const submissions = whole.submissions.filter(isSeen)
	const books = whole.books.filter(isSeen)
	const pieces = new Set([...submissions, ...books].map(({ piece }) => piece))
	return { books, submissions, fates: whole.fates.filter(({ piece }) => pieces.has(piece)) }
}

function closingFor(
	closing: Kept | undefined,
	month: string,
	who: Person,
	figures: { used: number; points: number },
	today: string,
): StatsPage['closing'] {
	const confirmations = closing?.confirmations ?? {}
	const as = closerOf(who.roles, confirmations)
	const refusals = closingRefusals(
		{ month, confirmations, isClosed: closing?.at !== undefined },
		{ id: String(who.id), as },
		figures,
		today,
	)
	return {
		...{ confirmations, at: closing?.at, as },
		refusals: refusals.map((kind) => ({ kind, message: closingMessage(kind, month) })),
	}
}

function totalOf(books: readonly Posting[], period: { from: string; to: string }) {
	const { used, points } = tally(books, [], period, 'unit').total
	return { used, points }
}

type Records = Awaited<ReturnType<typeof loadRecords>>

async function loadRecords(req: PayloadRequest) {
	const all = { depth: 0, pagination: false, req } as const
	const [units, columns, correspondents] = await Promise.all([
		req.payload.find({
			...{ collection: 'units', select: { code: true, name: true, quota: true }, ...all },
		}),
		req.payload.find({ collection: 'columns', select: { code: true, name: true }, ...all }),
		req.payload.find({
			...{ collection: 'users', where: { roles: { in: ['correspondent'] } } },
			select: { unit: true },
			...all,
		}),
	])
	const byId = new Map(units.docs.map((unit) => [String(unit.id), unit]))
	const codes = (docs: readonly { id: unknown; code: string }[]) =>
		new Map(docs.map(({ id, code }) => [String(id), code]))
	return {
		units: byId,
		unit: codes(units.docs),
		column: codes(columns.docs),
		byCode: new Map(units.docs.map(({ id, code, name }) => [code, { id: String(id), name }])),
		columnNames: new Map(columns.docs.map(({ code, name }) => [code, name])),
		senders: [
			...new Set(correspondents.docs.flatMap(({ unit }) => byId.get(String(unit))?.code ?? [])),
		],
	}
}

function nameIn({ byCode, columnNames }: Records, by: By): (key: string) => string {
	if (by === 'unit') return (code) => byCode.get(code)?.name ?? code
	if (by === 'column') return (code) => columnNames.get(code) ?? code
	if (by === 'kind') return (kind) => kindNames[kind as keyof typeof kindNames] ?? kind
	return (name) => name
}
