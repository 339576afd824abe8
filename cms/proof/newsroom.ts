import { z } from 'zod'

/** Names that only the newsroom knows, from its own collections; empty until they are filled. */
export const newsroomNames = z.strictObject({
	/** Official names of units: 夏镇街道. */
	units: z.array(z.string().min(2)).default([]),
	/** Leaders and the posts they hold, as printed before or after the name: 县委书记. */
	leaders: z
		.array(z.strictObject({ name: z.string().min(2), posts: z.array(z.string().min(2)).min(1) }))
		.default([]),
})
export type NewsroomNames = z.infer<typeof newsroomNames>
