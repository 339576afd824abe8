import { diffWords, type Part } from './diff-words.ts'
import { type Pair, pairItems } from './pair.ts'
import {
	type FieldName,
	fieldNames,
	type PhotoWord,
	photoWords,
	type ShownBlock,
	type ShownPhoto,
	type Snapshot,
} from './snapshot.ts'

export type FieldRow = Readonly<{ field: FieldName; parts: readonly Part[] }>
/** Places count from 1, as people do. `same`: neither its words nor its style changed, though it may have moved. */
type Places = Readonly<{ before?: number; after?: number; moved: boolean; same: boolean }>
export type BlockRow = Places &
	Readonly<{
		parts: readonly Part[]
		/** What became of its kind, bold words and links, where that changed. */
		style?: Readonly<{ before: string; after: string }>
		/** A block that is a picture's place: its number among the photos of either side. */
		photo?: Readonly<{ before?: number; after?: number }>
	}>
export type PhotoRow = Places &
	Readonly<{
		/** Another file stands there. */
		replaced: boolean
		words: Readonly<Record<PhotoWord, readonly Part[]>>
	}>
/** All that differs between two states of a manuscript, beside what does not. */
export type Comparison = Readonly<{
	fields: readonly FieldRow[]
	blocks: readonly BlockRow[]
	photos: readonly PhotoRow[]
}>

/** Compares two states of a manuscript: titles and bylines word by word, blocks and pictures paired first. */
export function compare(before: Snapshot, after: Snapshot): Comparison {
	return {
		fields: (Object.keys(fieldNames) as FieldName[]).flatMap((field) => {
			const parts = diffWords(before.fields[field], after.fields[field])
			return parts.length > 0 ? [{ field, parts }] : []
		}),
		blocks: pairItems(before.blocks, after.blocks).map((pair) => blockRow(pair, before, after)),
		photos: pairItems(before.photos, after.photos).map((pair) =>
			photoRow(pair, before.photos, after.photos),
		),
	}
}

function blockRow(pair: Pair, before: Snapshot, after: Snapshot): BlockRow {
	const [was, is] = both(pair, before.blocks, after.blocks)
	const photo = photoPlaces([was, before], [is, after])
	return {
		...places(pair, was?.key === is?.key),
		parts: diffWords(was?.text ?? '', is?.text ?? ''),
		...(was && is && was.style !== is.style
			? { style: { before: was.style, after: is.style } }
			: {}),
		...(photo ? { photo } : {}),
	}
}

type Side = readonly [block: ShownBlock | undefined, snapshot: Snapshot]

function photoPlaces(was: Side, is: Side): BlockRow['photo'] {
	const [before, after] = [was, is].map(([block, { photos }]) => {
		const key = block?.style.startsWith('图片 ') ? block.style.slice('图片 '.length) : undefined
		return key === undefined ? 0 : photos.findIndex((photo) => photo.key === key) + 1
	})
	if (!before && !after) return
	return { ...(before ? { before } : {}), ...(after ? { after } : {}) }
}

function photoRow(
	pair: Pair,
	before: readonly ShownPhoto[],
	after: readonly ShownPhoto[],
): PhotoRow {
	const [was, is] = both(pair, before, after)
	const names = Object.keys(photoWords) as PhotoWord[]
	const replaced = was !== undefined && is !== undefined && was.key !== is.key
	const unchanged = names.every((name) => was?.[name] === is?.[name])
	return {
		...places(pair, was !== undefined && is !== undefined && !replaced && unchanged),
		replaced,
		words: {
			alt: diffWords(was?.alt ?? '', is?.alt ?? ''),
			caption: diffWords(was?.caption ?? '', is?.caption ?? ''),
			credit: diffWords(was?.credit ?? '', is?.credit ?? ''),
			focus: diffWords(was?.focus ?? '', is?.focus ?? ''),
		},
	}
}

function both<T>(
	{ before, after }: Pair,
	left: readonly T[],
	right: readonly T[],
): [T | undefined, T | undefined] {
	return [
		before === undefined ? undefined : left[before],
		after === undefined ? undefined : right[after],
	]
}

function places({ before, after, moved }: Pair, same: boolean): Places {
	return {
		...(before === undefined ? {} : { before: before + 1 }),
		...(after === undefined ? {} : { after: after + 1 }),
		moved,
		same,
	}
}

export type Totals = Readonly<{ places: number; removed: number; added: number; moved: number }>

/** How many places changed, and by how many characters: `改动11处：删38字，加26字`. A removal and what replaces it are one place. */
export function totalsOf({ fields, blocks, photos }: Comparison): Totals {
	const lines = [
		...fields.map(({ parts }) => parts),
		...blocks.map(({ parts }) => parts),
		...photos.flatMap(({ words }) => Object.values(words)),
	]
	const silent =
		blocks.filter(({ same, parts }) => !same && hunks(parts) === 0).length +
		photos.filter(({ replaced, before, after, words }) => {
			const isOneSided = before === undefined || after === undefined
			return replaced || (isOneSided && Object.values(words).every((parts) => hunks(parts) === 0))
		}).length
	const length = (op: Part['op']): number =>
		lines.flat().reduce((sum, part) => sum + (part.op === op ? [...part.text].length : 0), 0)
	return {
		places: lines.reduce((sum, parts) => sum + hunks(parts), 0) + silent,
		removed: length('-'),
		added: length('+'),
		moved: [...blocks, ...photos].filter(({ moved }) => moved).length,
	}
}

function hunks(parts: readonly Part[]): number {
	return parts.filter(({ op }, index) => op !== '=' && (parts[index - 1]?.op ?? '=') === '=').length
}
