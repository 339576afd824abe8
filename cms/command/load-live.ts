import type { PayloadRequest } from 'payload'
import type { Entry } from '../../content/log.ts'
import type { Piece } from '../../content/piece.ts'
import { frontRoute, type List, listRoute, pieceRoute, type Route } from '../../content/route.ts'
import type { Portal } from '../../site/publisher/open-publisher.ts'
import { portalAddress } from '../app/(phone)/portal-address.ts'
import { type ShownBlock, snapshotOf } from '../compare/snapshot.ts'
import { entriesAbout, entryOf } from '../publish/source.ts'
import { kindNames } from '../review/names.ts'
import { isPublication } from '../trail/corrected.ts'
import { type Edition, editionsOf } from '../trail/editions.ts'
import { loadDone } from './history-endpoint.ts'
import { type LiveCorrection, liveCorrections } from './live-corrections.ts'
import { chainAt, type LiveSignature, liveSignatures } from './live-signatures.ts'
import { loadStates } from './load-editions.ts'
import { loadNames } from './load-names.ts'
import { loadRecordName } from './load-record-name.ts'
import { loadWent, type Went } from './load-went.ts'
import { loadRow, loadWork, type Row } from './load-work.ts'
import { loadWorking, type Working } from './load-working.ts'
import { photoFiles } from './photo-files.ts'

/** What `GET /api/publications/:id/live` answers: one entry of the log, and all that is known of what it published. */
export type LivePiece = {
	seq: number
	subject: string
	/** What it is, in words: `图片新闻 · 夏镇街道`, or the subject where it is no piece. */
	what: string
	title: string
	/** Whether nothing later was published about it. */
	isLast: boolean
	isLive: boolean
	route?: Route
	/** The whole address of its page on the portal, where it has one. */
	page?: string
	/** The manuscript in the newsroom. */
	manuscript?: string
	entries: (Pick<Entry, 'seq' | 'action' | 'at' | 'digest' | 'hash' | 'reason'> & {
		name: string
	})[]
	signatures: LiveSignature[]
	text: readonly ShownBlock[]
	photos: readonly { src?: string; alt: string; caption: string; credit: string }[]
	/** Newest first. */
	corrections: LiveCorrection[]
	/** Where readers find it; empty where it is not live. */
	went: Went[]
	/** What the newsroom has where that is not what is live. */
	working?: Working
	/** What was published, where it is no piece. */
	record?: string
}

/**
 * An entry of the log that the asker may read, with what the newsroom knows of its piece.
 * @param portal the one that runs in this process
 */
export async function loadLive(
	req: PayloadRequest,
	id: string,
	portal: Portal | undefined,
): Promise<LivePiece | undefined> {
	const entry = await entryOf(req, id)
	if (!entry) return
	const entries = await entriesAbout(req, entry.subject)
	const [row, address] = await Promise.all([
		manuscriptOf(req, entry.subject),
		portalAddress(req).then((given) => given.replace(/\/$/, '')),
	])
	const last = entries.at(-1)
	const shown = entry.snapshot ?? entries.findLast(({ snapshot }) => snapshot !== null)?.snapshot
	const piece = entry.subject.startsWith('piece:') ? (shown as Piece | undefined) : undefined
	const route = piece ? pieceRoute(piece) : recordRoute(entry.subject, last)
	const { blocks } = snapshotOf(piece ?? {})
	const livePiece = last && isPublication(last) ? last.snapshot : undefined
	return {
		...{ seq: entry.seq, subject: entry.subject, text: blocks, photos: photosOf(piece) },
		title: piece?.headline.title ?? entry.subject,
		what: piece
			? `${kindNames[piece.kind]} · ${await loadRecordName(req, 'units', piece.unit)}`
			: entry.subject,
		...{ isLast: last?.seq === entry.seq, isLive: last?.action === 'publish' },
		...(piece && route ? { route } : { record: JSON.stringify(shown, undefined, 2) }),
		...(route ? { page: address + route } : {}),
		...(row ? { manuscript: String(row.id) } : {}),
		went: livePiece ? await loadWent(req, { piece: livePiece, entries, address, portal }) : [],
		...(await trailOf(req, row, entries)),
	}
}

type Trail = Pick<LivePiece, 'entries' | 'signatures' | 'corrections' | 'working'>

/** What happened to the piece, in names, and what the newsroom has now. */
async function trailOf(
	req: PayloadRequest,
	row: Row | undefined,
	entries: readonly Entry[],
): Promise<Trail> {
	const [work, states, done] = row
		? await Promise.all([loadWork(req, row), loadStates(req, String(row.id)), loadDone(req, row)])
		: [undefined, [], []]
	const all = [...entries.flatMap(({ signatures }) => signatures), ...(work?.signatures ?? [])]
	const nameOf = await loadNames(req, [
		...entries.map(({ by }) => by),
		...all.flatMap(({ by, for: absent }) => [by, ...(absent ? [absent] : [])]),
	])
	const compareOf = comparing(row, editionsOf(states, row?.submitted ?? ''))
	const last = entries.at(-1)
	const isLive = last !== undefined && isPublication(last)
	const working =
		row && work && isLive ? await loadWorking(req, { row, work, last, compareOf }) : undefined
	return {
		entries: entries.map(({ seq, action, at, digest, hash, reason, by }) => ({
			...{ seq, action, at, digest, hash, reason, name: nameOf(by) },
		})),
		signatures: work ? liveSignatures({ work, entries, states, done, nameOf }) : [],
		corrections: liveCorrections({
			...{ entries, nameOf, compareOf },
			chainAt: chainAt(states, work?.chain ?? []),
		}),
		...(working ? { working } : {}),
	}
}

/** Where the desk compares two texts of a manuscript, named by their digests, as far as both are kept. */
function comparing(row: Row | undefined, editions: readonly Edition[]) {
	return (before: string, after: string): string | undefined => {
		const right = editions.findLast(({ digest }) => digest === after)
		const left = editions.findLast(({ digest }) => digest === before)
		if (!row || !left || !right) return
		const query = new URLSearchParams({ left: left.id, right: right.id })
		return `/admin/collections/manuscripts/${row.id}/compare?${query}`
	}
}

function recordRoute(subject: string, last: Entry | undefined): Route | undefined {
	if (subject === 'front') return frontRoute
	const isListed = /^(column|unit|campaign):/.test(subject) && last?.action === 'publish'
	// The schema of the log gives every subject of a list a list's name.
	return isListed ? listRoute(subject as List) : undefined
}

function photosOf(piece: Piece | undefined): LivePiece['photos'] {
	const files = photoFiles(piece ?? {})
	return snapshotOf(piece ?? {}).photos.map(({ alt, caption, credit }, index) => {
		const src = files[index]
		return { alt, caption, credit, ...(src ? { src } : {}) }
	})
}

async function manuscriptOf(req: PayloadRequest, subject: string): Promise<Row | undefined> {
	if (!subject.startsWith('piece:')) return
	const { docs } = await req.payload.find({
		collection: 'manuscripts',
		where: { piece: { equals: subject.slice('piece:'.length) } },
		depth: 0,
		limit: 1,
		pagination: false,
		select: { piece: true },
		req,
	})
	return docs[0] && loadRow(req, String(docs[0].id))
}
