import type { PayloadRequest } from 'payload'
import { digest, type Json } from '../../content/digest.ts'
import { type Snapshot, snapshotOf } from '../compare/snapshot.ts'
import { type Picture, picturesOf, writtenContent } from '../manuscript/written.ts'
import type { Chain } from '../review/chain.ts'
import type { Stage } from '../review/stage.ts'
import type { Reason } from '../review/work.ts'
import type { Kept } from '../trail/editions.ts'
import { loadPictures } from './load-pictures.ts'
import { parseRow, type Row } from './load-work.ts'

/** A write of a manuscript with what stood there afterwards. */
export type KeptState = Kept &
	Readonly<{
		stage: Stage
		signed: number
		/** The chain it went through then; none before it was first handed in. */
		chain: Chain | undefined
		reasons: readonly Reason[]
		content: unknown
		/** The pictures it shows, in order: ids in the newsroom. */
		pictures: readonly string[]
	}>

/** Writes that are looked at: more than a manuscript has in practice. */
const most = 300

/** Every write of a manuscript that the asker may read, oldest first. */
export async function loadStates(req: PayloadRequest, id: string): Promise<KeptState[]> {
	const { docs } = await req.payload.findVersions({
		collection: 'manuscripts',
		where: { parent: { equals: id } },
		sort: '-createdAt',
		limit: most,
		pagination: false,
		depth: 0,
		req,
		overrideAccess: false,
		user: req.user,
	})
	const rows = docs
		.map((version) => ({ id: String(version.id), row: parseRow({ ...version.version, id }) }))
		.toSorted((a, b) => a.row.version - b.row.version)
	const pictures = await loadPictures(
		req,
		rows.flatMap(({ row }) => picturesOf(row)),
	)
	return rows.map(({ id, row }) => stateOf(id, row, contentOf(row, pictures)))
}

/** What a row says, with what readers will be told where it is a correction of a live text. */
export function contentOf(row: Row, pictures: readonly Picture[]): unknown {
	const correction = row.signedText ? (row.correction?.trim() ?? '') : undefined
	return writtenContent({ ...row, correction }, pictures)
}

function stateOf(id: string, row: Row, content: unknown): KeptState {
	return {
		id,
		content,
		pictures: picturesOf(row),
		// JSON by construction: fields, numbers and text.
		digest: digest(content as Json),
		by: row.edited?.by ?? '',
		at: row.edited?.at ?? '',
		submitted: row.submitted ?? undefined,
		stage: row.stage,
		signed: row.signatures?.length ?? 0,
		chain: row.chain ?? undefined,
		reasons: row.reasons ?? [],
	}
}

export function shownState({ content }: KeptState): Snapshot {
	return snapshotOf(content)
}
