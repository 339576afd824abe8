import type { PayloadRequest } from 'payload'
import type { Entry } from '../../content/log.ts'
import { correctionsOf, type Piece } from '../../content/piece.ts'
import { pieceRoute, type Route } from '../../content/route.ts'
import { type ShownBlock, snapshotOf } from '../compare/snapshot.ts'
import { entriesAbout, entryOf } from '../publish/source.ts'
import { type StepState, stepsOf } from '../trail/steps.ts'
import { loadNames } from './load-names.ts'
import { loadWork, parseRow } from './load-work.ts'

type Named<T> = T & { name: string }
/** What `GET /api/publications/:id/live` answers: one entry of the log, and all that is known of what it published. */
export type LivePiece = {
	seq: number
	subject: string
	title: string
	/** Whether nothing later was published about it. */
	isLast: boolean
	isLive: boolean
	route?: Route
	/** The manuscript in the newsroom. */
	manuscript?: string
	entries: Named<
		Pick<Entry, 'seq' | 'action' | 'at' | 'digest' | 'hash' | 'reason' | 'signatures'>
	>[]
	steps: (Omit<StepState, 'given'> & { given: Named<StepState['given'][number]>[] })[]
	text: readonly ShownBlock[]
	photos: readonly { src?: string; alt: string; caption: string; credit: string }[]
	/** What readers were told of each correction, newest first. */
	corrections: { text: string; at: string }[]
	/** What was published, where it is no piece. */
	record?: string
}

/** An entry of the log that the asker may read, with what the newsroom knows of its piece. */
export async function loadLive(req: PayloadRequest, id: string): Promise<LivePiece | undefined> {
	const entry = await entryOf(req, id)
	if (!entry) return
	const entries = await entriesAbout(req, entry.subject)
	const row = await manuscriptOf(req, entry.subject)
	const steps = row ? stepsOf(await loadWork(req, row)) : []
	const nameOf = await loadNames(req, [
		...entries.flatMap(({ by, signatures }) => [by, ...signatures.map((given) => given.by)]),
		...steps.flatMap(({ given }) => given.map(({ by }) => by)),
	])
	const last = entries.at(-1)
	const shown = entry.snapshot ?? entries.findLast(({ snapshot }) => snapshot !== null)?.snapshot
	const piece = entry.subject.startsWith('piece:') ? (shown as Piece | undefined) : undefined
	const { blocks, photos } = snapshotOf(piece ?? {})
	return {
		...{ seq: entry.seq, subject: entry.subject, text: blocks },
		title: piece?.headline.title ?? entry.subject,
		...{ isLast: last?.seq === entry.seq, isLive: last?.action === 'publish' },
		...(piece ? { route: pieceRoute(piece) } : { record: JSON.stringify(shown, undefined, 2) }),
		...(row ? { manuscript: String(row.id) } : {}),
		corrections: piece ? correctionsOf(piece) : [],
		entries: entries.map(({ seq, action, at, digest, hash, reason, signatures, by }) => ({
			...{ seq, action, at, digest, hash, reason, name: nameOf(by) },
			signatures: signatures.map((given) => ({ ...given, by: nameOf(given.by) })),
		})),
		steps: steps.map((step) => ({
			...step,
			given: step.given.map((given) => ({ ...given, name: nameOf(given.by) })),
		})),
		photos: photos.map(({ alt, caption, credit }, index) => {
			const small = piece?.photos[index]?.renditions.find(({ format }) => format === 'jpg')
			return {
				...{ alt, caption, credit },
				...(small ? { src: `/preview/portal/media/${small.sha256}.${small.format}` } : {}),
			}
		}),
	}
}

async function manuscriptOf(req: PayloadRequest, subject: string) {
	if (!subject.startsWith('piece:')) return
	const { docs } = await req.payload.find({
		collection: 'manuscripts',
		where: { piece: { equals: subject.slice('piece:'.length) } },
		depth: 0,
		limit: 1,
		pagination: false,
		req,
		overrideAccess: false,
		user: req.user,
	})
	return docs[0] && parseRow(docs[0])
}
