import { z } from 'zod'
import { type RecordKind, records } from '../../content/record.ts'
import { ledgerOf, publicFigure } from '../ledger/figure.ts'
import type { Role } from '../review/chain.ts'

/** Who publishes what needs no chain. */
export const announcers: Readonly<Record<RecordKind, readonly Role[]>> = {
	column: ['chief'],
	unit: ['chief'],
	campaign: ['chief'],
	settings: ['chief'],
	front: ['editor', 'director', 'chief'],
}

const code = z.object({ code: z.string() }).transform(({ code }) => code)
const codes = z
	.array(code)
	.nullish()
	.transform((list) => list ?? [])
const text = z
	.string()
	.nullish()
	.transform((value) => value ?? '')
const list = <T extends z.ZodType>(item: T) =>
	z
		.array(item)
		.nullish()
		.transform((rows) => rows ?? [])
const pieces = z
	.string()
	.nullish()
	.transform((typed) => (typed ?? '').split(/[\s,，、]+/u).filter(Boolean))

/** Rows as the admin keeps them, read at depth 1, as the contract has them. Throws a ZodError where one is not fit to be shown. */
const fromRow = {
	column: z
		.object({
			name: text,
			description: text,
			kind: text,
			order: z.number().nullish(),
			campaign: code.nullish(),
		})
		.transform(({ campaign, order, ...rest }) => ({
			...rest,
			order: order ?? 0,
			...(campaign ? { campaign } : {}),
		})),
	unit: z
		.object({
			name: text,
			kind: text,
			description: text,
			contact: z.object({ phone: text, address: text, email: text }),
		})
		.transform((row) => row),
	campaign: z
		.object({
			slogan: text,
			short: text,
			unit: code,
			with: codes,
			begun: text,
			introduction: text,
			ledger: z.unknown().transform(ledgerOf),
			headlineFigures: z.unknown(),
			rounds: z.unknown(),
			meetings: z.unknown(),
			channels: z.unknown(),
		})
		.transform(({ begun, ledger, ...row }) => ({
			...{ ...row, figures: ledger.map(publicFigure) },
			...(begun ? { begun } : {}),
		})),
	front: z
		.object({
			lead: text,
			pair: pieces,
			notices: pieces,
			banner: code.nullish(),
			sections: list(z.object({ column: code, head: text, list: pieces })),
			campaigns: codes,
			feature: z.object({ piece: text, title: text }).nullish(),
			photos: pieces,
			units: codes,
		})
		.transform(({ lead, banner, sections, feature, ...row }) => ({
			...row,
			...(lead ? { lead } : {}),
			...(banner ? { banner } : {}),
			sections: sections.map(({ head, ...rest }) => ({ ...rest, ...(head ? { head } : {}) })),
			...(feature?.piece
				? { feature: { piece: feature.piece, ...(feature.title ? { title: feature.title } : {}) } }
				: {}),
		})),
	settings: z.object({ public: z.unknown() }).transform(({ public: shown }) => shown),
} as const satisfies Record<RecordKind, z.ZodType>

/** What a row becomes in public. */
export function recordSnapshot<Kind extends RecordKind>(
	kind: Kind,
	row: unknown,
): z.infer<(typeof records)[Kind]> {
	const schema: z.ZodType = records[kind]
	return schema.parse(fromRow[kind].parse(row)) as z.infer<(typeof records)[Kind]>
}
