import type { PayloadRequest } from 'payload'
import type { Front } from '../../content/front.ts'
import type { Entry } from '../../content/log.ts'
import { lastEntryAbout } from '../publish/source.ts'

/** The front page that the public sees, with who published it; `undefined` before the first. */
export async function lastFront(
	req: PayloadRequest,
): Promise<(Pick<Entry, 'seq' | 'by' | 'at'> & { front: Front }) | undefined> {
	const entry = await lastEntryAbout(req, 'front')
	// The schema of the log pairs subject and snapshot.
	return entry && { seq: entry.seq, by: entry.by, at: entry.at, front: entry.snapshot as Front }
}
