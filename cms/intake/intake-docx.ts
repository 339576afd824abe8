import { Counts } from './counts.ts'
import { refuseByFirstBytes } from './first-bytes.ts'
import { openZip } from './open-zip.ts'
import { openPackage } from './package.ts'
import { paragraphs } from './paragraphs.ts'
import type { Intake } from './piece.ts'
import { piecesOf } from './pieces.ts'
import { readDocument } from './read-document.ts'
import { Refused } from './refusal.ts'

/** The file that Word leaves beside an open one; people pick it by mistake. */
const ownerName = /^~\$/

/**
 * A .docx as manuscripts: read → tree → fields. Refusals are data; throws only where the fault is ours.
 * @param name as its sender had it; decides nothing but the owner's file, which has no mark of its own
 */
export async function intakeDocx(bytes: Uint8Array, name: string): Promise<Intake> {
	try {
		if (ownerName.test(name) && bytes.length < 1000 && bytes.length > 0) {
			throw new Refused('owner-lock-file')
		}
		refuseByFirstBytes(bytes)
		const counts = new Counts()
		const tree = paragraphs(readDocument(openPackage(await openZip(bytes)), counts), counts)
		const pieces = piecesOf(tree, counts)
		if (pieces.length === 0) throw new Refused('no-text')
		return { pieces, messages: counts.messages() }
	} catch (error) {
		if (error instanceof Refused) return { refusals: [error.refusal] }
		throw error
	}
}
