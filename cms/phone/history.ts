import type { Stage } from '../review/stage.ts'

/** One write of a manuscript, oldest first in a list. */
export type Write = Readonly<{
	id: string
	stage: Stage
	at: string
	/** Who wrote. */
	by: string
}>

export type Way = Readonly<{
	/** The text as it was last sent in. */
	submission?: Write
	/** The last time it was sent back. */
	returned?: Write
	/** How often it was sent back. */
	returns: number
}>

/** What a manuscript's writes say about its way. Only the change into a stage counts: an edit stays in it. */
export function wayOf(writes: readonly Write[]): Way {
	const into = writes.filter(({ stage }, at) => writes[at - 1]?.stage !== stage)
	const outside: readonly Stage[] = ['draft', 'returned', 'recalled']
	const submissions = writes.filter(({ stage }, at) => {
		const before = writes[at - 1]?.stage
		return stage === 'in-review' && (before === undefined || outside.includes(before))
	})
	const returns = into.filter(({ stage }) => stage === 'returned')
	const [submission, returned] = [submissions.at(-1), returns.at(-1)]
	return {
		...(submission ? { submission } : {}),
		...(returned ? { returned } : {}),
		returns: returns.length,
	}
}

/** The write that a signature made: the text as it was signed. */
export function signedAt(writes: readonly Write[], at: string): Write | undefined {
	return writes.find((write) => write.at >= at)
}
