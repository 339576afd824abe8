import type { Block, Body, Cell } from '../body.ts'
import type { DemoPhoto } from './demo-piece.ts'
import photoFile from './photos.json' with { type: 'json' }
import { type SourceBlock, sourcePhotos } from './source.ts'

const photos = sourcePhotos.parse(photoFile)

/** A text as it was written down, in the blocks of the contract, and the pictures that stand in it. */
export function textOf(source: readonly SourceBlock[]): { body: Body; photos: DemoPhoto[] } {
	const shown: DemoPhoto[] = []
	return { body: source.map((block) => blockOf(block, shown)), photos: shown }
}

/** @param shown the pictures placed so far; one that the block places is added */
function blockOf(block: SourceBlock, shown: DemoPhoto[]): Block {
	switch (block.type) {
		case 'paragraph':
			return { kind: 'paragraph', spans: [{ text: block.text }] }
		case 'heading':
			return { kind: 'heading', level: 2, text: block.text }
		case 'list':
			return { kind: 'list', ordered: block.ordered, items: block.items.map((text) => [{ text }]) }
		case 'quote':
			return {
				kind: 'quote',
				spans: [{ text: block.text }],
				...(block.source ? { source: block.source } : {}),
			}
		case 'table':
			return {
				kind: 'table',
				caption: block.caption,
				rows: [
					block.head.map(headerCell),
					...block.rows.map((row) => row.map((text) => ({ text }))),
				],
				...(block.note ? { note: block.note } : {}),
			}
		case 'photo':
			return { kind: 'photo', photo: shown.push(photoOf(block.photo)) - 1 }
	}
}

function headerCell(text: string): Cell {
	return { text, header: true }
}

function photoOf(id: string): DemoPhoto {
	const photo = photos.get(id)
	if (!photo) throw new Error(`The demo has no picture ${id}.`)
	const { file, alt, caption, credit } = photo
	return { file, alt, caption, credit: credit.text }
}
