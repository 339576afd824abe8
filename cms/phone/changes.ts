import { common } from './common.ts'
import { type Html, html } from './html.ts'

export type Change = { kind: 'same' | 'gone' | 'new'; text: string }

/** How many words of one paragraph are compared; a longer one is shown whole, old beside new. */
const most = 2500

/** The changes of two texts, paragraph by paragraph: equal ones are paired first, then words inside the others. */
export function changesOf(before: string, after: string): Change[][] {
	const [old, now] = [linesOf(before), linesOf(after)]
	const changed: Change[][] = []
	let [at, from] = [0, 0]
	for (const [nextOld, nextNow] of [...common(old, now), [old.length, now.length] as const]) {
		while (at < nextOld || from < nextNow) {
			const gone = at < nextOld ? (old[at++] ?? '') : ''
			const added = from < nextNow ? (now[from++] ?? '') : ''
			changed.push(wordChanges(gone, added))
		}
		at = nextOld + 1
		from = nextNow + 1
	}
	return changed
}

/** The changed paragraphs as a page shows them. */
export function changedText(before: string, after: string): Html {
	return html`${changesOf(before, after).map((paragraph) => html`<p>${paragraph.map(printChange)}</p>`)}`
}

function printChange({ kind, text }: Change): Html {
	if (kind === 'gone') return html`<del>${text}</del>`
	return kind === 'new' ? html`<ins>${text}</ins>` : html`${text}`
}

function linesOf(text: string): string[] {
	return text
		.split(/\n/)
		.map((line) => line.trim())
		.filter(Boolean)
}

function wordChanges(before: string, after: string): Change[] {
	const [old, now] = [wordsOf(before), wordsOf(after)]
	if (old.length > most || now.length > most) return whole(before, after)
	const changes: Change[] = []
	const push = (kind: Change['kind'], text: string): void => {
		const last = changes[changes.length - 1]
		if (last?.kind === kind) last.text += text
		else changes.push({ kind, text })
	}
	let [at, from] = [0, 0]
	for (const [nextOld, nextNow] of [...common(old, now), [old.length, now.length] as const]) {
		while (at < nextOld) push('gone', old[at++] ?? '')
		while (from < nextNow) push('new', now[from++] ?? '')
		const same = old[nextOld]
		if (same !== undefined) push('same', same)
		at = nextOld + 1
		from = nextNow + 1
	}
	return changes
}

function whole(before: string, after: string): Change[] {
	const both: Change[] = [
		{ kind: 'gone', text: before },
		{ kind: 'new', text: after },
	]
	return both.filter(({ text }) => text !== '')
}

/** Words where the engine can tell them, characters elsewhere. */
function wordsOf(text: string): string[] {
	if (typeof Intl.Segmenter !== 'function') return Array.from(text)
	const cut = new Intl.Segmenter('zh', { granularity: 'word' })
	return [...cut.segment(text)].map(({ segment }) => segment)
}
