import type { ShownFinding } from '../../command/load-findings.ts'
import { locate } from '../../proof/locate.ts'
import { editorLines, editorRoot, rangeIn } from './editor-lines.ts'

const levels = ['must', 'should', 'hint'] as const

/** Whether this browser can mark a text without touching it. Where not, there is the list, and a click goes to the place. */
export function canMark(): boolean {
	return typeof Highlight !== 'undefined' && 'highlights' in CSS
}

/**
 * Marks findings in the editor by CSS Custom Highlight ranges: the document stays as it is.
 * @param at the id of the finding that is looked at
 */
export function markFindings(findings: readonly ShownFinding[], at: string | undefined): void {
	if (!canMark()) return
	clearMarks()
	const root = editorRoot()
	if (!root) return
	const lines = editorLines(root)
	const ranges = findings.flatMap((finding) => {
		const spot = finding.place.field === 'body' ? locate(lines, finding) : undefined
		const element = spot && lines[spot.index]?.element
		const range = element && rangeIn(element, spot.from, spot.to)
		return range ? [{ finding, range }] : []
	})
	for (const level of levels) {
		const own = ranges.filter(({ finding }) => finding.level === level)
		CSS.highlights.set(`proof-${level}`, new Highlight(...own.map(({ range }) => range)))
	}
	const looked = new Highlight(
		...ranges.filter(({ finding }) => finding.id === at).map(({ range }) => range),
	)
	looked.priority = 1
	CSS.highlights.set('proof-at', looked)
}

export function clearMarks(): void {
	if (canMark()) for (const name of [...levels, 'at']) CSS.highlights.delete(`proof-${name}`)
}
