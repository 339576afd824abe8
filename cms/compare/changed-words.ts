import type { BlockRow, Comparison, PhotoRow } from './compare.ts'
import type { Part } from './diff-words.ts'
import { fieldNames, type PhotoWord, photoWords } from './snapshot.ts'
import { wordsOf } from './words.ts'

/** One changed part of a text in a line: what it is called where it is no running text, and its changed words. */
export type ChangedWords = Readonly<{ label?: string; parts: readonly Part[] }>

/** Kept characters beside a change, at most: enough to see what is spoken of. */
const most = { before: 10, after: 6 } as const
/** Removed or added characters in a row that are shown. */
const mostChanged = 60
const clauseEnd = /[，。；：！？、\s]/u

/**
 * What differs between two texts as a person would tell it: only changed words, with the few words beside them. What
 * readers are told of a correction is no change of the text and left out.
 */
export function changedWords({ fields, blocks, photos }: Comparison): ChangedWords[] {
	return [
		...fields
			.filter(({ field, parts }) => field !== 'corrections' && isChanged(parts))
			.map(({ field, parts }) => ({ label: fieldNames[field], parts: clipped(parts) })),
		...blocks.filter(({ same, moved }) => !same || moved).flatMap(wordsOfBlock),
		...photos.filter(({ same, moved }) => !same || moved).flatMap(wordsOfPhoto),
	]
}

function wordsOfBlock({ before, after, moved, parts, style, photo }: BlockRow): ChangedWords[] {
	const number = photo?.after ?? photo?.before
	const label = before === undefined ? '新加的一段' : after === undefined ? '删了的一段' : undefined
	if (number) return [{ label: label ? `${label}：图${number}` : `正文里的图${number}`, parts: [] }]
	return [
		...(isChanged(parts) ? [{ ...(label ? { label } : {}), parts: clipped(parts) }] : []),
		...(moved ? [{ label: `第${before}段移到第${after}段`, parts: [] }] : []),
		...(style ? [{ label: '格式', parts: replaced(style) }] : []),
	]
}

function wordsOfPhoto({ before, after, moved, replaced, words }: PhotoRow): ChangedWords[] {
	if (before === undefined) return [{ label: `新加的图${after}`, parts: [] }]
	if (after === undefined) return [{ label: `删了的图${before}`, parts: [] }]
	const names = Object.keys(photoWords) as PhotoWord[]
	return [
		...(replaced ? [{ label: `图${after}换了图片`, parts: [] }] : []),
		...(moved ? [{ label: `图${before}移到第${after}张`, parts: [] }] : []),
		...names
			.filter((name) => isChanged(words[name]))
			.map((name) => ({ label: `图${after}${photoWords[name]}`, parts: clipped(words[name]) })),
	]
}

function isChanged(parts: readonly Part[]): boolean {
	return parts.some(({ op }) => op !== '=')
}

function replaced({ before, after }: { before: string; after: string }): Part[] {
	return [
		{ op: '-', text: before },
		{ op: '+', text: after },
	]
}

function clipped(parts: readonly Part[]): Part[] {
	return parts.flatMap((part, index): Part[] => {
		if (part.op !== '=') return [{ op: part.op, text: shortened(part.text) }]
		const text = beside(part.text, index > 0, index < parts.length - 1)
		return text === '' ? [] : [{ op: '=', text }]
	})
}

/** Of a kept stretch the start of its first clause and the end of its last one, as far as a change stands beside them. */
function beside(text: string, follows: boolean, leads: boolean): string {
	if (follows && leads && [...text].length <= most.before + most.after) return text
	const clauses = text.split(clauseEnd)
	const head = follows ? firstWords(wordsOf(clauses[0] ?? ''), most.after).join('') : ''
	const last = wordsOf(clauses.at(-1) ?? '').reverse()
	const tail = leads ? firstWords(last, most.before).reverse().join('') : ''
	if (head.length + tail.length >= text.length) return text
	return head + (follows && leads ? '…' : '') + tail
}

/** The words that fit into so many characters, one at least. */
function firstWords(words: readonly string[], room: number): string[] {
	let left = room
	const end = words.findIndex((word, index) => {
		left -= [...word].length
		return left < 0 && index > 0
	})
	return words.slice(0, end < 0 ? words.length : end)
}

function shortened(text: string): string {
	const all = [...text]
	return all.length > mostChanged ? `${all.slice(0, mostChanged).join('')}…` : text
}
