import { z } from 'zod'
import { type Verb, verbs } from '../review/stage.ts'

/** One command that was carried out on a manuscript: the review sheet and the statistics read them in order. */
export const happened = z.object({
	verb: z.enum(Object.keys(verbs) as [Verb, ...Verb[]]),
	/** The step it was about, where the manuscript stood at one. */
	step: z.string().optional(),
	/** The person's id, and the name they had then. */
	by: z.string(),
	name: z.string(),
	at: z.iso.datetime(),
	text: z.string().optional(),
	reasons: z
		.array(
			z.object({
				...{ code: z.string(), place: z.string().optional(), text: z.string() },
				name: z.string().optional(),
			}),
		)
		.optional(),
	/** To whom it was given, by name. */
	to: z.string().optional(),
	chain: z.string().optional(),
})
export type Happened = z.infer<typeof happened>
