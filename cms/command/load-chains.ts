import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { type Chains, defaultChains, roles } from '../review/chain.ts'

const chain = z
	.array(
		z.strictObject({
			id: z.string(),
			name: z.string(),
			role: z.enum(roles),
			kind: z.enum(['review', 'proof']),
			scope: z.enum(['unit', 'all']),
			covers: z.enum(['submission', 'content']),
			hours: z.number().positive(),
			distinct: z.literal(true).optional(),
		}),
	)
	.min(1)
/** The chains as the settings hold them. */
export const chainsSchema = z.strictObject({
	standard: chain,
	brief: chain,
	correction: chain,
	notice: chain,
})

/** The chains in force; those a newsroom starts with while its settings hold none. */
export async function loadChains(req: PayloadRequest): Promise<Chains> {
	const { chains } = await req.payload.findGlobal({
		...{ slug: 'settings', depth: 0, req, select: { chains: true } },
	})
	return chains ? chainsSchema.parse(chains) : defaultChains
}
