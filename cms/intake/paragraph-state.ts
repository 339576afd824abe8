import type { Context } from './context.ts'
import { addressIn } from './field-code.ts'
import { safeLink } from './link.ts'
import { lowered, raised } from './raised.ts'
import type { Look } from './styles.ts'
import { defaultSize, type Item, type Run } from './tree.ts'

/** A paragraph while it is read. */
export type State = {
	context: Context
	look: Look
	/** Look of the first run with text. */
	first: Look
	link?: string
	runs: Run[]
	before: Item[]
	after: Item[]
}

/** A figure set high is another number when it stands beside the others. */
export function small(text: string, { raise }: Look): string | undefined {
	if (raise === 'superscript') return raised(text)
	return raise === 'subscript' ? lowered(text) : undefined
}

/** Adds words to the paragraph, with the link that is open round them. */
export function add(text: string, state: State, look: Look): void {
	if (!text) return
	if (!/\S/.test(state.runs.map((run) => run.text).join(''))) state.first = look
	const field = state.context.fields.findLast(({ code }) => addressIn(code) !== undefined)
	const link = state.link ?? (field && safeLink(addressIn(field.code) ?? ''))
	for (const open of state.context.fields) open.hasResult = true
	state.runs.push({
		text,
		size: look.size ?? defaultSize,
		...(look.bold ? { strong: true as const } : {}),
		...(link ? { link } : {}),
	})
}
