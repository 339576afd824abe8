import { changedText } from '../changes.ts'
import type { Draft } from '../draft.ts'
import { html } from '../html.ts'
import { ask } from './ask.ts'
import { go } from './carry.ts'
import { byId, fill, user } from './dom.ts'
import { dropDraft, keepDraft } from './keep.ts'
import { open } from './open-piece.ts'
import { show } from './piece-view.ts'

/** Two wrote at a time: look at theirs, take theirs, or keep one's own. */
export async function resolveConflict(how: string): Promise<void> {
	const theirs = await ask<Draft>(`/submit/${open.draft.id}`)
	if (theirs.kind !== 'done') return
	if (how === 'show') {
		const [a, b] = [theirs.body, open.draft]
		const rows = [
			['主题', b.lines.title, a.lines.title],
			['正文', b.text, a.text],
		] as const
		fill(
			byId('theirs'),
			html`${rows.filter(([, mine, other]) => mine !== other).map(([name, mine, other]) => html`<p class="small"><strong>${name}</strong>（您的→他的）：${changedText(mine, other)}</p>`)}`,
		)
		return
	}
	if (how === 'theirs') {
		await dropDraft(open.draft)
		show({ ...theirs.body, owner: user() })
		return
	}
	open.draft.version = theirs.body.version ?? 0
	delete open.draft.stored
	open.state = undefined
	await keepDraft(open.draft)
	await go()
}
