import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { PayloadRequest } from 'payload'
import { type Entry, snapshotDigest } from '../../content/log.ts'
import type { Piece } from '../../content/piece.ts'
import { pieceRoute, type Route } from '../../content/route.ts'
import { firstMoment, liveOf } from '../../site/publisher/live-of.ts'
import { namedPhotos } from '../../site/publisher/named-photos.ts'
import type { Portal } from '../../site/publisher/open-publisher.ts'
import { fileOf } from '../../site/publisher/write-page.ts'
import { dataDir } from '../paths.ts'
import { entriesAbout, entryOf, wholeLog } from '../publish/source.ts'
import { firstProblemIn, type Problem } from '../publish/verify.ts'

/** Whether what the public gets is what was signed. */
export type Check = {
	at: string
	/** The first entry of the log that is not as it was appended. */
	log?: Problem
	/** Whether every signature of the desk is for exactly what the entry holds. */
	isSigned: boolean
	/**
	 * The page against what the signed text gives: `same` byte for byte, `other`, not there, on its way, not checked
	 * where this program runs no portal, or none where nothing is live.
	 */
	page: 'same' | 'other' | 'gone' | 'pending' | 'unknown' | 'none'
	/** SHA-256 of the file that the public gets. */
	digest?: string
	route?: Route
	/** Pictures of the page whose file is not the one that it is named after. */
	photos: string[]
}

/**
 * Checks a publication anew: the whole log, its signatures, and the bytes of the page and its pictures on disk against
 * the page that the signed text gives now.
 * @param portal the one that runs in this process
 */
export async function checkLive(
	req: PayloadRequest,
	id: string,
	portal: Portal | undefined,
	now = new Date(),
): Promise<Check | undefined> {
	const entry = await entryOf(req, id)
	if (!entry) return
	const entries = await entriesAbout(req, entry.subject)
	const problem = await firstProblemIn(wholeLog(req.payload))
	const last = entries.at(-1)
	const desk = entry.signatures.filter(({ covers }) => covers === 'content')
	const base = {
		at: now.toISOString(),
		...(problem ? { log: problem } : {}),
		isSigned:
			entry.digest === snapshotDigest(entry) && desk.every(({ digest }) => digest === entry.digest),
		photos: [],
	}
	const isLivePiece = last?.action === 'publish' && last.subject.startsWith('piece:')
	if (!isLivePiece) return { ...base, page: 'none' }
	return { ...base, ...(await checkPage(entries, last, portal)) }
}

async function checkPage(
	entries: readonly Entry[],
	last: Entry,
	portal: Portal | undefined,
): Promise<Pick<Check, 'page' | 'digest' | 'route' | 'photos'>> {
	// The schema of the log pairs subject and snapshot.
	const piece = last.snapshot as Piece
	const route = pieceRoute(piece)
	if (!portal) return { page: 'unknown', route, photos: [] }
	await portal.idle()
	const { applied, marked } = portal.state()
	if (applied < last.seq || marked > 0) return { page: 'pending', route, photos: [] }
	const site = join(dataDir(), 'site')
	const bytes = await read(fileOf(site, route))
	if (!bytes) return { page: 'gone', route, photos: [] }
	const html = await portal.preview(liveOf(piece, last, firstMoment(entries[0] ?? last, piece.day)))
	const photos: string[] = []
	for (const name of namedPhotos(html)) {
		const picture = await read(join(site, 'media', name))
		if (!picture || `${sha256(picture)}.${name.split('.')[1]}` !== name) photos.push(name)
	}
	const isSame = bytes.equals(Buffer.from(html))
	return { page: isSame ? 'same' : 'other', digest: sha256(bytes), route, photos }
}

async function read(path: string): Promise<Buffer | undefined> {
	try {
		return await readFile(/* turbopackIgnore: true */ path)
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
		throw error
	}
}

function sha256(bytes: Uint8Array): string {
	return createHash('sha256').update(bytes).digest('hex')
}
