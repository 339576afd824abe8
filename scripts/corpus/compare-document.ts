import type { Intake, IntakePiece } from '../../cms/intake/intake.ts'
import type { Block, Span } from '../../content/body.ts'
import type { Expectation, ExpectedBlock, ExpectedPiece } from './expectation.ts'
import { judged } from './judgement.ts'

/** One field compared. */
export type Check = {
	field: string
	ok: boolean
	expected: unknown
	got: unknown
	/** Another answer that the corpus calls as good. */
	asGood?: true
}

/** Every field of the right answer against what was read, to the character. */
export function compareDocument(expected: Expectation, got: Intake): Check[] {
	return checksOf(expected, got).map((check) => judged(check, expected))
}

function checksOf(expected: Expectation, got: Intake): Check[] {
	if (expected.outcome === 'refused') return [compareRefusal(expected, got)]
	if ('refusals' in got) {
		return [same('outcome', 'accepted', got.refusals.map(({ kind }) => kind).join())]
	}
	return [
		same('pieces', expected.pieces.length, got.pieces.length),
		...expected.pieces.flatMap((piece, at) => comparePiece(piece, got.pieces[at], at)),
		...compareWarnings(expected, got),
		...leaks('mustNotContain', expected.mustNotContain, got.pieces.map(published)),
		...leaks(
			'mustNotContainInBlocks',
			expected.mustNotContainInBlocks,
			got.pieces.map(({ body }) => body),
		),
	]
}

function compareRefusal({ refusal, found }: Expectation, got: Intake): Check {
	const given = 'refusals' in got ? got.refusals[0] : undefined
	const wanted = found ?? refusal?.found
	return same(
		'refusal',
		{ kind: refusal?.reason, ...(wanted ? { found: wanted } : {}) },
		{ kind: given?.kind ?? 'accepted', ...(wanted ? { found: given?.found } : {}) },
	)
}

function comparePiece(expected: ExpectedPiece, got: IntakePiece | undefined, at: number): Check[] {
	const check = (field: string, wanted: unknown, given: unknown) =>
		same(at > 0 ? `piece ${at + 1}: ${field}` : field, wanted, given)
	const { byline } = expected
	return [
		check('kind', expected.kind, kindAsTested(expected, got)),
		check('kicker', expected.kicker ?? null, got?.headline.kicker ?? null),
		check('title', expected.title ?? null, got?.headline.title ?? null),
		check('subtitle', expected.subtitle ?? null, got?.headline.subtitle ?? null),
		check('dateline', byline?.dateline ?? null, got?.byline?.dateline ?? null),
		check('correspondents', byline?.correspondents ?? [], namesOf(got)),
		check('blocks', expected.blocks.map(sorted), got?.body.map(asExpected).map(sorted)),
		check('photos', expected.photos.map(expectedPhoto), got?.photos.map(photoOf)),
		check('notes', expected.notes, got?.notes),
		check('setAside', expected.setAside, got?.setAside),
		...compareNotice(expected, got, check),
		...compareLetter(expected, got, check),
	]
}

/** `kind` of a manuscript without a byline may be left open (README). */
function kindAsTested({ kind, byline }: ExpectedPiece, got: IntakePiece | undefined) {
	const isOpen = !byline && isNews(kind) && isNews(got?.kind)
	return isOpen ? kind : got?.kind
}

function isNews(kind: string | undefined): boolean {
	return kind === 'report' || kind === 'photo-story'
}

function namesOf(got: IntakePiece | undefined): string[] {
	return [...new Set(got?.byline?.people.flatMap(({ names }) => names))]
}

/** A block of ours in the words of the corpus. */
function asExpected(block: Block): ExpectedBlock {
	switch (block.kind) {
		case 'paragraph':
		case 'quote':
			return { type: 'paragraph', text: textOf(block.spans), links: linksOf(block.spans) }
		case 'heading':
			return { type: 'subheading', level: block.level, text: block.text }
		case 'list':
			return { type: 'list', ordered: block.ordered, items: block.items.map(textOf) }
		case 'table':
			return {
				type: 'table',
				rows: block.rows.map((row) =>
					row.map(({ text, columns = 1, rows = 1 }) => ({ text, colspan: columns, rowspan: rows })),
				),
			}
		case 'photo':
			return { type: 'photo', photo: block.photo }
	}
}

function textOf(spans: readonly Span[]): string {
	return spans.map(({ text }) => text).join('')
}

function linksOf(spans: readonly Span[]) {
	return spans.flatMap(({ text, link }) => (link ? [{ text, href: link }] : []))
}

function expectedPhoto({ media, caption, credit, crop }: ExpectedPiece['photos'][number]) {
	return {
		media: media ?? null,
		caption: caption ?? null,
		credit: credit ? { role: credit.role ?? null, names: credit.names } : null,
		crop: crop ?? null,
	}
}

function photoOf({ media, caption, credit, crop }: IntakePiece['photos'][number]) {
	return {
		media: media || null,
		caption: caption ?? null,
		credit:
			credit && 'names' in credit
				? { role: credit.trade ?? null, names: credit.names }
				: (credit ?? null),
		crop: crop ?? null,
	}
}

type CheckField = (field: string, wanted: unknown, given: unknown) => Check

function compareNotice(
	{ notice: wanted }: ExpectedPiece,
	got: IntakePiece | undefined,
	check: CheckField,
): Check[] {
	if (!wanted) return []
	const given = got?.notice ?? {}
	return [
		check('notice.issuer', listed(wanted.issuer), listed(given.issuer)),
		check('notice.number', wanted.number ?? null, given.number ?? null),
		check('notice.recipients', wanted.recipients ?? null, given.to ?? null),
		check('notice.attachments', wanted.attachments, given.attachments ?? []),
		check('notice.signedBy', listed(wanted.signedBy), listed(given.signedBy)),
		check('notice.date', wanted.date ?? null, given.date ?? null),
		check('notice.copies', wanted.copies ?? null, given.copies ?? null),
	]
}

function compareLetter(
	{ letter: wanted }: ExpectedPiece,
	got: IntakePiece | undefined,
	check: CheckField,
): Check[] {
	if (!wanted) return []
	const given = got?.notice ?? {}
	return [
		check('letter.salutation', wanted.salutation ?? null, given.to ?? null),
		check('letter.signOff', listed(wanted.signOff), listed(given.signedBy)),
		check('letter.date', wanted.date ?? null, given.date ?? null),
	]
}

/** Names of offices hold no blanks; the corpus gives several as a list, a form has them in one field. */
function listed(names: string | readonly string[] | null | undefined): string[] {
	return (typeof names === 'string' ? names.split(' ') : [...(names ?? [])]).filter(Boolean)
}

/** That each expected kind is there, as the README asks; others may stand beside them, and counts are not compared. */
function compareWarnings({ warnings }: Expectation, got: Intake): Check[] {
	if ('refusals' in got) return []
	const kinds = new Set(
		[...got.messages, ...got.pieces.flatMap(({ messages }) => messages)].map(({ kind }) => kind),
	)
	return warnings.map(({ kind }) =>
		same(`warning ${kind}`, kind, kinds.has(kind) ? kind : [...kinds].join(' ')),
	)
}

/** Lines set aside are not for readers: the corpus itself expects a phone number there that may stand nowhere else. */
function published({ messages: _, setAside: __, ...piece }: IntakePiece) {
	return piece
}

function leaks(field: string, forbidden: readonly string[], read: unknown): Check[] {
	const text = JSON.stringify(read, (_, one: unknown) =>
		one instanceof Uint8Array ? undefined : one,
	)
	return forbidden.map((one) => {
		const isThere = text.includes(JSON.stringify(one).slice(1, -1))
		return { field, expected: `not ${one}`, got: isThere ? one : '', ok: !isThere }
	})
}

export function same(field: string, expected: unknown, got: unknown): Check {
	const ok = JSON.stringify(sorted(expected)) === JSON.stringify(sorted(got))
	return { field, expected, got, ok }
}

/** The order of keys is no difference. */
function sorted(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(sorted)
	if (typeof value !== 'object' || value === null) return value
	return Object.fromEntries(
		Object.entries(value)
			.sort(([a], [b]) => (a < b ? -1 : 1))
			.map(([key, one]) => [key, sorted(one)]),
	)
}
