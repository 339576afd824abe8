import { filledIn } from './form-table.ts'
import type { Item, Table, TableCell } from './tree.ts'
import { wordsOf } from './tree.ts'

/** A caption under a picture is no longer. */
const maxCaption = 80

/** Pictures set side by side in a table with their captions are no table: each comes with the words of its column (R6, R9). */
export function unframe(item: Item): Item[] {
	if (item.kind !== 'table') return [item]
	const form = filledIn(item)
	if (form) return form.flatMap(unframe)
	if (!item.rows.flat().some(hasPicture)) return [item]
	if (isLayout(item)) return columns(item)
	const pictures = item.rows
		.flat()
		.flatMap(({ items }) => items.filter(({ kind }) => kind === 'picture'))
	return [{ kind: 'table', rows: item.rows.map((row) => row.map(withoutPictures)) }, ...pictures]
}

function hasPicture({ items }: TableCell): boolean {
	return items.some(({ kind }) => kind === 'picture')
}

function withoutPictures(cell: TableCell): TableCell {
	return { ...cell, items: cell.items.filter(({ kind }) => kind !== 'picture') }
}

/** Nothing but pictures and a few words to each. */
function isLayout({ rows }: Table): boolean {
	const cells = rows.flat()
	const words = cells.map(({ items }) =>
		items.flatMap((one) => (one.kind === 'line' ? [wordsOf(one)] : [])).join(''),
	)
	const pictures = cells.filter(hasPicture).length
	const written = cells.filter((cell, at) => !hasPicture(cell) && words[at]?.trim()).length
	return words.every((text) => text.length <= maxCaption) && written <= pictures
}

function columns({ rows }: Table): Item[] {
	return rows.flatMap((row, at) => {
		const below = rows[at + 1]
		const above = rows[at - 1]
		if (!row.some(hasPicture))
			return above?.some(hasPicture) ? [] : row.flatMap(({ items }) => items)
		const captions = below && !below.some(hasPicture) ? below : []
		return row.flatMap(({ items }, column) => [
			...items,
			...asCaption(captions[column]),
			...(column === row.length - 1 ? captions.slice(row.length).flatMap(asCaption) : []),
		])
	})
}

function asCaption(cell: TableCell | undefined): Item[] {
	return (cell?.items ?? []).map((item) =>
		item.kind === 'line' ? { ...item, role: 'caption' } : item,
	)
}
