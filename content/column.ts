import { z } from 'zod'

/** 栏目. */
export const column = z.strictObject({
	name: z.string().min(1),
	description: z.string(),
	/** Standing columns are the navigation; a campaign's column has its slogan for a name. */
	kind: z.enum(['standing', 'campaign']),
	campaign: z.string().optional(),
	/** Place in the navigation, from 1. */
	order: z.int(),
})
export type Column = z.infer<typeof column>
