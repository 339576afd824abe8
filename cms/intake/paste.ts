import { decodeText } from './encoding.ts'
import { htmlItems } from './html.ts'
import { type Intake, intakeItems, refusalOf } from './intake.ts'
import { Refused } from './refusal.ts'
import { countMarkup } from './refuse-markup.ts'
import { itemsFromText } from './tabs.ts'
import { Tally } from './tally.ts'
import type { Item } from './tree.ts'
import { unifyLineEnds } from './visible.ts'

/** Bytes of a paste, pictures inside it included. */
const maxBytes = 30_000_000

/** Plain text, from a file or the clipboard, with the same fields as a Word file. */
export function intakeText(bytes: Uint8Array, name = ''): Intake {
	return taken(bytes, name, (text) => itemsFromText(unifyLineEnds(text)))
}

/** The clipboard's HTML, with the same fields as a Word file. */
export function intakeHtml(bytes: Uint8Array, name = ''): Intake {
	return taken(bytes, name, (text, tally, notes) => {
		countMarkup(new TextEncoder().encode(text), 0)
		return htmlItems(text, tally, notes)
	})
}

function taken(
	bytes: Uint8Array,
	name: string,
	read: (text: string, tally: Tally, notes: string[]) => Item[],
): Intake {
	const tally = new Tally()
	try {
		if (bytes.length > maxBytes) throw new Refused('too-large-when-opened', 'A text this long.')
		const { text, encoding } = decodeText(bytes)
		if (encoding !== 'utf-8') tally.mark('encoding')
		const notes: string[] = []
		return intakeItems(read(text, tally, notes), notes, tally)
	} catch (error) {
		return { refusals: [refusalOf(error, name)] }
	}
}
