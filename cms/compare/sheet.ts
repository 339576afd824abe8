import { type Change, type Changers, isSame } from './changers.ts'
import { type BlockRow, type Comparison, type PhotoRow, type Totals, totalsOf } from './compare.ts'
import { type DatedPart, datedParts, nameOf } from './since.ts'
import { fieldNames, type PhotoWord } from './snapshot.ts'

type Places = Pick<BlockRow, 'before' | 'after' | 'moved' | 'same'>
export type SheetRow =
	| Readonly<{ kind: 'field'; label: string; parts: readonly DatedPart[]; by: readonly Change[] }>
	| (Places &
			Pick<BlockRow, 'style' | 'photo'> &
			Readonly<{ kind: 'block'; parts: readonly DatedPart[]; by: readonly Change[] }>)
	| (Places &
			Readonly<{
				kind: 'photo'
				replaced: boolean
				words: Readonly<Record<PhotoWord, readonly DatedPart[]>>
				by: readonly Change[]
			}>)
	/** Paragraphs in a row that did not change, left out: from and to on the later side. */
	| Readonly<{ kind: 'still'; from: number; to: number }>

/** A comparison as it is shown, row by row. */
export type Sheet = Readonly<{ same: boolean; totals: Totals; rows: readonly SheetRow[] }>

type Given = Readonly<{
	comparison: Comparison
	changers?: Changers
	/** Comparisons with what the asker signed in between. */
	since?: Readonly<{ toSigned: Comparison; fromSigned: Comparison }>
	/** Whether paragraphs that did not change are shown as well. */
	all: boolean
}>

/** What the compare view shows: changed titles, then the text, then the pictures, with who and since when. */
export function sheetOf({ comparison, changers, since, all }: Given): Sheet {
	const dated = since && datedParts(comparison, since.toSigned, since.fromSigned)
	const parts = (before: string | undefined, after: string | undefined, plain: BlockRow['parts']) =>
		dated?.get(nameOf({ before, after })) ?? plain
	const place = (kind: string, number: number | undefined, word = '') =>
		number === undefined ? undefined : `${kind} ${number}${word && ` ${word}`}`
	const fields = comparison.fields
		.filter((row) => all || row.parts.some(({ op }) => op !== '='))
		.map(
			(row): SheetRow => ({
				kind: 'field',
				label: fieldNames[row.field],
				parts: parts(row.field, row.field, row.parts),
				by: changers?.field(row.field) ?? [],
			}),
		)
	const block = (row: BlockRow): SheetRow => ({
		kind: 'block',
		...row,
		parts: parts(place('block', row.before), place('block', row.after), row.parts),
		by: row.same && !row.moved ? [] : (changers?.block(row) ?? []),
	})
	const photo = (row: PhotoRow): SheetRow => {
		const words = (name: PhotoWord) =>
			parts(place('photo', row.before, name), place('photo', row.after, name), row.words[name])
		return {
			kind: 'photo',
			...row,
			words: {
				...{ alt: words('alt'), caption: words('caption') },
				...{ credit: words('credit'), focus: words('focus') },
			},
			by: row.same && !row.moved ? [] : (changers?.photo(row) ?? []),
		}
	}
	return {
		same: isSame(comparison),
		totals: totalsOf(comparison),
		rows: [
			...fields,
			...(all ? comparison.blocks.map(block) : folded(comparison.blocks, block)),
			...comparison.photos.filter(({ same, moved }) => all || !same || moved).map(photo),
		],
	}
}

/** Runs of paragraphs that did not change become one line each. */
function folded(rows: readonly BlockRow[], shown: (row: BlockRow) => SheetRow): SheetRow[] {
	const list: SheetRow[] = []
	for (const row of rows) {
		const last = list.at(-1)
		if (!row.same || row.moved || row.after === undefined) list.push(shown(row))
		else if (last?.kind === 'still') list[list.length - 1] = { ...last, to: row.after }
		else list.push({ kind: 'still', from: row.after, to: row.after })
	}
	return list
}
