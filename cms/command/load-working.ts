import type { PayloadRequest } from 'payload'
import type { Entry } from '../../content/log.ts'
import { type Piece, contentOf as signedContent } from '../../content/piece.ts'
import { compare } from '../compare/compare.ts'
import { type Sheet, sheetOf } from '../compare/sheet.ts'
import { snapshotOf } from '../compare/snapshot.ts'
import { picturesOf } from '../manuscript/written.ts'
import { nextStep } from '../review/decide.ts'
import { stageNames } from '../review/names.ts'
import type { Work } from '../review/work.ts'
import { contentOf } from './load-editions.ts'
import { loadPictures } from './load-pictures.ts'
import type { Row } from './load-work.ts'
import { photoFiles } from './photo-files.ts'

/** The newsroom's text of a live piece, where it is another than the public reads. */
export type Working = {
	/** `等初审`, `待发布`. */
	stands: string
	/** What readers will be told, where it is a correction. */
	correction?: string
	/** Who wrote last and when. */
	by?: string
	at?: string
	digest: string
	live: { at: string; digest: string }
	/** The live text left, the newsroom's right; paragraphs that did not change are counted. */
	sheet: Sheet
	pictures: { left: (string | null)[]; right: (string | null)[] }
	/** Both in full. */
	compare?: string
}

type Given = {
	row: Row
	work: Work
	/** The entry that the portal shows. */
	last: Entry & { snapshot: Piece }
	compareOf: (before: string, after: string) => string | undefined
}

/** What the newsroom has beside what is on the portal; `undefined` where both are one text. */
export async function loadWorking(
	req: PayloadRequest,
	{ row, work, last, compareOf }: Given,
): Promise<Working | undefined> {
	const now = work.digest.content
	if (now === last.digest) return
	const written = contentOf(row, await loadPictures(req, picturesOf(row)))
	const [before, after] = [signedContent(last.snapshot), written]
	const href = compareOf(last.digest, now)
	const step = work.stage === 'in-review' ? nextStep(work) : undefined
	return {
		stands: step ? `等${step.name}` : stageNames[work.stage],
		...(work.correction ? { correction: work.correction } : {}),
		...(work.edited ?? {}),
		digest: now,
		live: { at: last.at, digest: last.digest },
		sheet: sheetOf({ comparison: compare(snapshotOf(before), snapshotOf(after)), all: false }),
		pictures: { left: photoFiles(before), right: photoFiles(after) },
		...(href ? { compare: href } : {}),
	}
}
