import { isoDate } from './iso-date.ts'
import { withoutLabel } from './label.ts'
import { beginsMail, closesMail, hasContact, isNewsroomLine } from './newsroom-line.ts'
import { isLetterTitle } from './official.ts'
import type { Entry } from './paragraphs.ts'
import { countPersonal } from './personal.ts'
import { endsSentence, isShort } from './sentence.ts'
import type { Tally } from './tally.ts'
import { columnsKept } from './visible.ts'

/** What parts pieces in a file. */
const divider = /^[-—–－=＝_＿*＊·.…~～#＃]{3,}$|^([*＊·•—-]\s+){2,}[*＊·•—-]$/u

/** Lines meant for the newsroom go to `setAside`; labels that a form put before title and text go altogether (R17). */
export function takeAsides(
	entries: Entry[],
	tally: Tally,
): { entries: Entry[]; setAside: string[] } {
	const setAside: string[] = []
	const kept = entries.flatMap((entry, at): Entry[] => {
		if (entry.kind !== 'paragraph') return [entry]
		const { text } = entry
		tally.add('personal-data', countPersonal(text))
		if (divider.test(text)) return []
		if (!isAside(entries, at, text, setAside)) return withoutLabel(entry)
		if (hasContact(text)) tally.add('contact-details')
		setAside.push(columnsKept(entry.typed))
		return []
	})
	return { entries: kept, setAside }
}

function isAside(entries: Entry[], at: number, text: string, before: readonly string[]): boolean {
	const above = entries[at - 1]
	// `编辑同志：` under `来信` greets for all readers to see.
	if (above?.kind === 'paragraph' && isLetterTitle(above.text)) return false
	if (isNewsroomLine(text) || isDateOfDraft(entries, at)) return true
	if (!before.some(beginsMail)) return false
	// What stands below the closing of a mail is who sent it.
	return closesMail(text) || (isShort(text) && before.some(closesMail))
}

/** Between the headline and the text somebody wrote when it was written; at the end a date is a signature's. */
function isDateOfDraft(entries: Entry[], at: number): boolean {
	const entry = entries[at]
	const isText = (one: Entry | undefined) =>
		one?.kind === 'paragraph' && [...one.text].length > 12 && endsSentence(one.text)
	return (
		entry?.kind === 'paragraph' &&
		entry.align !== 'right' &&
		isoDate(entry.text) !== undefined &&
		!entries.slice(0, at).some(isText) &&
		entries.slice(at + 1).some(isText)
	)
}
