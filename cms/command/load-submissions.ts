import type { PayloadRequest, Where } from 'payload'
import { z } from 'zod'
import { parsePeople } from '../../content/byline.ts'
import { dayAfter, dayOf, midnightOf } from '../../content/day.ts'
import type { Day } from '../../content/route.ts'
import type { Fate, HandedIn } from '../tally/handed-in.ts'
import { creditedOf } from '../tally/posting.ts'
import type { Period } from '../tally/tally.ts'
import { happened } from './happened.ts'
import { inPortions } from './in-portions.ts'

const id = z.union([z.string(), z.number()])
const row = z.object({
	piece: z.string(),
	stage: z.string(),
	kind: z.string().nullish(),
	byline: z.string().nullish(),
	unit: id.nullish(),
	column: id.nullish(),
	history: z.array(happened).nullish(),
})
export type Codes = Readonly<Record<'unit' | 'column', ReadonlyMap<string, string>>>

/**
 * What was handed in, and what became of it, from what manuscripts have gone through.
 * @param period the days that matter, both counted: a manuscript with an event in them was made before their end and last
 * written after their beginning
 * @param codes of units and columns by their ids
 */
export async function loadSubmissions(
	req: PayloadRequest,
	{ from, to }: Period,
	codes: Codes,
): Promise<{ submissions: HandedIn[]; fates: Fate[] }> {
	const where: Where = {
		updatedAt: { greater_than_equal: midnightOf(from as Day) },
		createdAt: { less_than: midnightOf(dayAfter(to as Day, 1)) },
	}
	const { docs } = await req.payload.find({
		...{ collection: 'manuscripts', where, depth: 0, pagination: false, req },
		select: {
			...{ piece: true, stage: true, kind: true, byline: true },
			...{ unit: true, column: true, history: true },
		},
	})
	const rows = docs.flatMap((doc) => {
		const parsed = row.safeParse(doc)
		return parsed.success ? [parsed.data] : []
	})
	return {
		submissions: rows.flatMap((one) => submissionOf(one, codes) ?? []),
		fates: rows.map(({ piece, stage, history }) => ({
			...{ piece, stage },
			returns: (history ?? []).flatMap(({ verb, at, reasons = [] }) =>
				verb === 'return' || verb === 'reject'
					? [{ day: dayOf(new Date(at)), codes: reasons.map(({ code }) => code) }]
					: [],
			),
		})),
	}
}

function submissionOf(
	{ piece, kind, byline, unit, column, history }: z.infer<typeof row>,
	codes: Codes,
): HandedIn | undefined {
	const first = (history ?? []).find(({ verb }) => verb === 'submit')
	if (!first) return
	return {
		...{ piece, kind: kind ?? '', day: dayOf(new Date(first.at)) },
		unit: codes.unit.get(String(unit)) ?? '',
		column: codes.column.get(String(column)) ?? '',
		people: creditedOf(parsePeople(byline ?? '')),
	}
}

/** Which of some pieces somebody wrote, alone or with others. */
export async function loadOwnPieces(
	req: PayloadRequest,
	who: string | number,
	pieces: readonly string[],
): Promise<Set<string>> {
	const wrote: Where = { or: [{ author: { equals: who } }, { coauthors: { in: [who] } }] }
	const found = await inPortions(pieces, async (some) => {
		const { docs } = await req.payload.find({
			...{ collection: 'manuscripts', where: { and: [{ piece: { in: some } }, wrote] } },
			...{ select: { piece: true }, depth: 0, pagination: false, req },
		})
		return docs
	})
	return new Set(found.flatMap(({ piece }) => piece ?? []))
}
