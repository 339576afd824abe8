import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { actorOf } from '../access/allow.ts'
import { changersOf } from '../compare/changers.ts'
import { compare } from '../compare/compare.ts'
import { type Sheet, sheetOf } from '../compare/sheet.ts'
import { snapshotOf } from '../compare/snapshot.ts'
import { picturesOf, writtenRow } from '../manuscript/written.ts'
import { stepName } from '../review/names.ts'
import { type Edition, editionName, editionsOf, type Preset, presetsOf } from '../trail/editions.ts'
import { jsonOf } from './json-of.ts'
import { contentOf, type KeptState, loadStates, shownState } from './load-editions.ts'
import { loadNames } from './load-names.ts'
import { loadPictures } from './load-pictures.ts'
import { loadRow, type Row } from './load-work.ts'
import { refusalResponse } from './refused.ts'

/** A text of the manuscript as the lists of the compare view name it. */
type Named = Pick<Edition, 'id' | 'digest' | 'by' | 'at'> & { name: string; signed: string[] }
/** What `GET /api/manuscripts/:id/compare` answers. */
export type Compared = {
	editions: Named[]
	presets: Preset[]
	left: string
	right: string
	/** When the asker signed a text between the two, and the marks in `sheet` count from there. */
	mineAt?: string
	sheet: Sheet
	/** Thumbnails of the pictures of either side, in order. */
	pictures: { left: (string | null)[]; right: (string | null)[] }
}

const query = z.object({
	left: z.string().max(60).optional(),
	right: z.string().max(60).optional(),
	all: z.literal('1').optional(),
})

/**
 * `GET /api/manuscripts/:id/compare?left=&right=&all=`: two texts of a manuscript, by the ids of their versions; the
 * submission and what stands now when none are named. Paragraphs that did not change are counted and left out unless
 * `all` asks for them.
 */
export const compareEndpoint: Omit<Endpoint, 'root'> = {
	path: '/:id/compare',
	method: 'get',
	handler: async (req) => {
		if (!req.user) return refusalResponse([{ kind: 'not-signed-in' }])
		const asked = query.safeParse(req.query)
		if (!asked.success) return refusalResponse([{ kind: 'bad-order', fields: ['left', 'right'] }])
		const id = String(req.routeParams?.id)
		const row = await loadRow(req, id)
		if (!row) return refusalResponse([{ kind: 'not-found' }])
		const states = await loadStates(req, id)
		const answer = await compared(req, row, states, asked.data)
		return answer ? Response.json(answer) : refusalResponse([{ kind: 'not-found' }])
	},
}

async function compared(
	req: PayloadRequest,
	row: Row,
	states: readonly KeptState[],
	asked: z.infer<typeof query>,
): Promise<Compared | undefined> {
	const editions = editionsOf(states, row.submitted ?? '')
	const me = actorOf(req)?.id
	const mine = row.signatures?.findLast(({ by }) => by === me)
	const presets = presetsOf(editions, mine?.digest)
	const current = editions.at(-1)
	const left = editions.find(({ id }) => id === (asked.left ?? presets[0]?.left ?? current?.id))
	const right = editions.find(({ id }) => id === (asked.right ?? current?.id))
	if (!left || !right) return
	const state = (edition: Edition) => states.find(({ id }) => id === edition.id) as KeptState
	const between = editions.slice(editions.indexOf(left), editions.indexOf(right) + 1)
	const signed = mine && between.findLast(({ digest }) => digest === mine.digest)
	const [before, after] = [shownState(state(left)), shownState(state(right))]
	const thumbs = await loadThumbs(req, [...state(left).pictures, ...state(right).pictures])
	return {
		editions: await named(req, editions, row),
		presets,
		left: left.id,
		right: right.id,
		...(mine && signed ? { mineAt: mine.at } : {}),
		sheet: sheetOf({
			comparison: compare(before, after),
			changers: changersOf(
				between.map((edition) => ({
					snapshot: shownState(state(edition)),
					change: { by: edition.by, at: edition.at },
				})),
			),
			...(signed
				? {
						since: {
							toSigned: compare(before, shownState(state(signed))),
							fromSigned: compare(shownState(state(signed)), after),
						},
					}
				: {}),
			all: asked.all === '1',
		}),
		pictures: {
			left: state(left).pictures.map((picture) => thumbs.get(picture) ?? null),
			right: state(right).pictures.map((picture) => thumbs.get(picture) ?? null),
		},
	}
}

async function named(
	req: PayloadRequest,
	editions: readonly Edition[],
	{ signatures, chain }: Row,
): Promise<Named[]> {
	const nameOf = await loadNames(
		req,
		(signatures ?? []).map(({ by }) => by),
	)
	const current = editions.at(-1)
	return editions.map((edition) => ({
		...{ id: edition.id, digest: edition.digest, by: edition.by, at: edition.at },
		name: editionName(edition, edition === current),
		signed: (signatures ?? [])
			.filter(({ digest }) => digest === edition.digest)
			.map(({ by, step }) => `${stepName(step, chain ?? [])} ${nameOf(by)}`),
	}))
}

/** Where the newsroom's small copies lie, for pictures that the asker may see. */
export async function loadThumbs(
	req: PayloadRequest,
	ids: readonly string[],
): Promise<Map<string, string>> {
	if (ids.length === 0) return new Map()
	const { docs } = await req.payload.find({
		collection: 'media',
		where: { id: { in: [...new Set(ids)] } },
		depth: 0,
		pagination: false,
		req,
		overrideAccess: false,
		user: req.user,
	})
	return new Map(
		docs.flatMap(({ id, sizes, url }) => {
			const shown = sizes?.thumb?.url ?? url
			return shown ? [[String(id), shown] as const] : []
		}),
	)
}

/** The fields of the admin's form: a list without rows comes as the number 0, an untouched text not at all. */
const formRow = z.preprocess((given) => {
	const fields = z.record(z.string(), z.unknown()).safeParse(given).data ?? {}
	const { photos, body = null } = fields
	return { ...fields, body, photos: Array.isArray(photos) ? photos : [] }
}, writtenRow)

/**
 * `POST /api/manuscripts/:id/compare` with a form's fields: what stands in the newsroom against what somebody has not
 * been able to save. Writes nothing.
 */
export const conflictEndpoint: Omit<Endpoint, 'root'> = {
	path: '/:id/compare',
	method: 'post',
	handler: async (req) => {
		if (!req.user) return refusalResponse([{ kind: 'not-signed-in' }])
		const row = await loadRow(req, String(req.routeParams?.id))
		if (!row) return refusalResponse([{ kind: 'not-found' }])
		const given = formRow.safeParse(await jsonOf(req))
		if (!given.success) return refusalResponse([{ kind: 'bad-order', fields: ['内容'] }])
		const pictures = await loadPictures(req, [...picturesOf(row), ...picturesOf(given.data)])
		const theirs = snapshotOf(contentOf(row, pictures))
		const mine = snapshotOf(contentOf({ ...row, ...given.data }, pictures))
		return Response.json({
			version: row.version,
			edited: row.edited ?? null,
			sheet: sheetOf({ comparison: compare(theirs, mine), all: false }),
		})
	},
}
