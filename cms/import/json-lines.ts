import { z } from 'zod'

/** A line of the answer to an import: how far it is, and why an article was not brought in. */
const progressLine = z.object({
	batch: z.string(),
	line: z.number(),
	done: z.number(),
	of: z.number(),
	said: z.string().optional(),
})
export type ProgressLine = z.infer<typeof progressLine>

/** The whole lines of what has come so far, and the rest that is still coming. Throws where a line is not of an import. */
export function takeLines(text: string): { lines: ProgressLine[]; rest: string } {
	const parts = text.split('\n')
	const rest = parts.pop() ?? ''
	const lines = parts.filter(Boolean).map((line) => progressLine.parse(JSON.parse(line)))
	return { lines, rest }
}
