import { z } from 'zod'

const piece = z.string().regex(/^[a-z0-9]{8}$/)

/** 首页: the slots that the editor filled. A slot left out, or whose piece is not live, is filled by rule. */
export const front = z.strictObject({
	lead: piece.optional(),
	/** Two stories beside the lead. */
	pair: z.array(piece).max(2),
	notices: z.array(piece).max(6),
	/** The campaign whose slogan and figures stand across the page. */
	banner: z.string().optional(),
	sections: z.array(
		z.strictObject({ column: z.string(), head: piece.optional(), list: z.array(piece).max(8) }),
	),
	/** Campaigns in the order of their links. */
	campaigns: z.array(z.string()),
	feature: z.strictObject({ piece, title: z.string().min(1).optional() }).optional(),
	photos: z.array(piece).max(6),
	units: z.array(z.string()),
})
export type Front = z.infer<typeof front>

/** How many pieces of a list the page has room for. */
export const roomOnFront = { pair: 2, notices: 4, list: 3, photos: 2 } as const
