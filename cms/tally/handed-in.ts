import { z } from 'zod'
import type { Submission } from './tally.ts'

/** 来稿 as the books keep it: counted once, on the day it was first handed in. */
export const handedIn = z.strictObject({
	/** The identity it is or would be published under. */
	piece: z.string(),
	day: z.string(),
	unit: z.string(),
	column: z.string(),
	kind: z.string(),
	people: z.array(z.string()),
})
export type HandedIn = z.infer<typeof handedIn> & Submission

/** What has happened to a manuscript since it came in, of the kinds that statistics tell. */
export type Fate = Readonly<{
	piece: string
	stage: string
	returns: readonly { day: string; codes: readonly string[] }[]
}>
