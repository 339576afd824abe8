import type { Body } from '../../content/body.ts'
import { bodyOfText, textOfBody } from './body-text.ts'

type Id = string | number
export const lines = [
	'kicker',
	'title',
	'subtitle',
	'dateline',
	'byline',
	'source',
	'eventDay',
] as const
export type Line = (typeof lines)[number]
export const noticeLines = [
	'type',
	'issuer',
	'number',
	'to',
	'signedBy',
	'date',
	'effective',
	'attachments',
] as const
export type Kind = 'report' | 'photo-story' | 'notice'

/** A picture of a draft: chosen, on its way, or stored (`media`). */
export type DraftPhoto = {
	/** Chosen on the device; the upload is asked for by it. */
	key: string
	name: string
	media?: Id
	caption: string
	/** What the picture shows, for who cannot see it; the caption says it where nothing is written here. */
	alt?: string
	credit: string
	/** Bytes as chosen and as sent. */
	was?: number
	size?: number
	/** Why the newsroom did not take it. */
	refused?: string
}

/** Something that was not sure when it was read, and the field it is about. */
export type Remark = { field: string; message: string }

/** What somebody writes, as the device keeps it until the server has it. */
export type Draft = {
	/** The manuscript's id once the server has it; before, a name of the device's own. */
	key: string
	owner: string
	id?: Id
	version?: number
	kind: Kind
	lines: Record<Line, string>
	notice: Record<string, string>
	text: string
	/** What `text` was made from: keeps what the field cannot show. */
	body: Body
	photos: DraftPhoto[]
	remarks: Remark[]
	/** The file it was read from, or 粘贴的文字. */
	from: string
	/** A .docx chosen while there was no network, still to be read. */
	unread?: { key: string; name: string }
	/** That it is true, and that it names nobody who must not be named. */
	declared: { checked: boolean; discreet: boolean }
	/** To be sent as soon as everything is there. */
	sending: boolean
	/** Last touched, ms since 1970. */
	at: number
	/** Keys of requests that were begun: repeated as they were, so that nothing is done twice. */
	saveKey?: string
	sendKey?: string
}

/** How long a device keeps what was not sent, ms. */
export const keptFor = 14 * 24 * 3_600_000

export function emptyDraft(key: string, owner: string, now: number): Draft {
	return {
		...{ key, owner, kind: 'report', text: '', body: [], photos: [], remarks: [], from: '' },
		lines: Object.fromEntries(lines.map((name) => [name, ''])) as Record<Line, string>,
		notice: {},
		declared: { checked: false, discreet: false },
		...{ sending: false, at: now },
	}
}

/** Whether there is anything to lose. */
export function isBlank({ lines: written, text, photos, unread }: Draft): boolean {
	const bare = Object.entries(written).every(
		([name, value]) => name === 'dateline' || !value.trim(),
	)
	return bare && !text.trim() && photos.length === 0 && !unread
}

/** What `POST /api/intake` answers for a piece, as far as a draft takes it. */
export type ReadPiece = {
	manuscript: {
		kind: Kind
		body: Body
		photos: { media: Id; alt?: string; caption?: string; credit?: string }[]
		notice?: Record<string, string>
	} & Partial<Record<Line, string>>
	messages: { kind: string; message: string; media?: Id }[]
}

/** A draft of what was read. */
export function draftOf(piece: ReadPiece, empty: Draft, from: string): Draft {
	const { manuscript, messages } = piece
	return {
		...empty,
		from,
		kind: manuscript.kind,
		lines: Object.fromEntries(
			lines.map((name) => [name, manuscript[name] ?? '']),
		) as Draft['lines'],
		notice: manuscript.notice ?? {},
		text: textOfBody(manuscript.body),
		body: manuscript.body,
		photos: manuscript.photos.map((photo) => storedPhoto(photo)),
		remarks: messages.map(({ kind, message, media }) => ({
			field: media === undefined ? fieldOf(kind) : keyOf(media),
			message,
		})),
	}
}

const about: readonly [field: string, kinds: RegExp][] = [
	[
		'photos',
		/photo|picture|location|colours|animation|trailing|extension|resolution|ratio|corrupt|large|small|format/,
	],
	['byline', /byline|names/],
	['title', /title|pieces/],
]

/** The field that a message of intake is about: what it stands beside. */
export function fieldOf(kind: string): string {
	return about.find(([, kinds]) => kinds.test(kind))?.[0] ?? 'text'
}

/** The draft as `POST /api/keep` takes it: what is stored, in the newsroom's words. */
export function wireOf(draft: Draft) {
	const stored = draft.photos.flatMap((photo, from) =>
		photo.media === undefined ? [] : [{ ...photo, media: photo.media, from }],
	)
	const body = bodyOfText(draft.text, draft.body).flatMap((block): Body => {
		if (block.kind !== 'photo') return [block]
		const photo = stored.findIndex(({ from }) => from === block.photo)
		return photo < 0 ? [] : [{ kind: 'photo', photo }]
	})
	return {
		kind: draft.kind,
		...draft.lines,
		body,
		photos: stored.map(({ media, alt = '', caption, credit }) => {
			const said = caption.trim()
			return { media, alt: alt.trim() || said, caption: said, credit: credit.trim() }
		}),
		...(draft.kind === 'notice' ? { notice: filled(draft.notice) } : {}),
	}
}

function filled(given: Record<string, string>): Record<string, string> {
	return Object.fromEntries(Object.entries(given).filter(([, value]) => value.trim()))
}

/** A picture that the newsroom has. An alternative text that only repeats the caption follows the caption. */
export function storedPhoto({
	media,
	alt = '',
	caption = '',
	credit = '',
}: ReadPiece['manuscript']['photos'][number]): DraftPhoto {
	const own = alt && alt !== caption ? { alt } : {}
	return { key: keyOf(media), name: '', media, caption, credit, ...own }
}

/** How a stored picture is known on the device; what was said of it when it was read stands beside it. */
function keyOf(media: Id): string {
	return `m${media}`
}

/** The draft without one picture; the marks in its text follow the new numbers. */
export function withoutPhoto(draft: Draft, gone: number): Draft {
	const body = bodyOfText(draft.text, draft.body).flatMap((block): Body => {
		if (block.kind !== 'photo' || block.photo < gone) return [block]
		return block.photo === gone ? [] : [{ kind: 'photo', photo: block.photo - 1 }]
	})
	return {
		...draft,
		photos: draft.photos.filter((_, at) => at !== gone),
		remarks: draft.remarks.filter(({ field }) => field !== draft.photos[gone]?.key),
		text: textOfBody(body),
		body,
	}
}

/** The draft with one picture a place earlier; each stays where it stands in the text, under its new number. */
export function withPhotoEarlier(draft: Draft, at: number): Draft {
	const moved = draft.photos[at]
	const before = draft.photos[at - 1]
	if (!moved || !before) return draft
	const numbers = new Map([
		[at, at - 1],
		[at - 1, at],
	])
	const body = bodyOfText(draft.text, draft.body).map((block) =>
		block.kind === 'photo' ? { ...block, photo: numbers.get(block.photo) ?? block.photo } : block,
	)
	// No `with`: old phones do not know it.
	const photos = draft.photos.map((photo, index) =>
		index === at ? before : index === at - 1 ? moved : photo,
	)
	return { ...draft, photos, text: textOfBody(body), body }
}

/** Pictures that the server has not got and might still take. */
export function pending(draft: Draft): DraftPhoto[] {
	return draft.photos.filter(({ media, refused }) => media === undefined && refused === undefined)
}
