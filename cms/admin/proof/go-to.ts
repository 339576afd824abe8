import type { ShownFinding } from '../../command/load-findings.ts'
import { locate } from '../../proof/locate.ts'
import { editorBlock, editorLines, editorRoot, rangeIn } from './editor-lines.ts'

const outlined = 'proof-field-at'

/**
 * Brings the place of a finding into view and outlines its field. With `hands` the caret goes there too and its words
 * are selected, so that typing replaces them.
 * @param path the field of the form
 */
export function goTo(finding: ShownFinding, path: string, hands: boolean): void {
	for (const field of document.querySelectorAll(`.${outlined}`)) field.classList.remove(outlined)
	if (finding.place.field === 'body') goInBody(finding, hands)
	else goInField(finding, path, hands)
}

function goInField({ quote, before, after, place }: ShownFinding, path: string, hands: boolean) {
	const field = document.getElementById(`field-${path.replaceAll('.', '__')}`)
	if (!field) return
	field.closest('.field-type')?.classList.add(outlined)
	field.scrollIntoView({ block: 'center' })
	const isText = field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement
	if (!hands || !isText) return
	field.focus({ preventScroll: true })
	const sought = { quote, before, after, place }
	const spot = locate([{ paragraph: 0, line: 0, text: field.value }], sought)
	if (spot) field.setSelectionRange(spot.from, spot.to)
}

function goInBody(finding: ShownFinding, hands: boolean): void {
	const root = editorRoot()
	if (!root) return
	const lines = editorLines(root)
	const spot = locate(lines, finding)
	const element = spot && lines[spot.index]?.element
	const shown = element ?? editorBlock(root, finding.place.paragraph) ?? root
	shown.scrollIntoView({ block: 'center' })
	if (!hands) return
	root.focus({ preventScroll: true })
	const range = element && rangeIn(element, spot.from, spot.to)
	if (range) document.getSelection()?.setBaseAndExtent(...ends(range))
}

function ends(range: Range): [Node, number, Node, number] {
	return [range.startContainer, range.startOffset, range.endContainer, range.endOffset]
}
