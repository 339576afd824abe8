import { z } from 'zod'

/** 报送单位: a bureau or a town. */
export const unit = z.strictObject({
	name: z.string().min(1),
	kind: z.enum(['town', 'bureau', 'other']),
	description: z.string(),
	contact: z.strictObject({ phone: z.string(), address: z.string(), email: z.string() }),
})
export type Unit = z.infer<typeof unit>
