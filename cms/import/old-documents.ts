import { printPeople } from '../../content/byline.ts'
import { printCredit } from '../../content/credit.ts'
import type { IntakePiece } from '../intake/intake.ts'
import { dayOfCell, type OldArticle } from './old-pieces.ts'

/**
 * An article of a folder of documents. Its day stands at the beginning of the file's name, `2019-12-18 便民桥通车.docx`
 * or `20191218…`: a document's own dates are those of the last time it was saved.
 * @param name of the file
 * @param line which document it is, counted from 1
 */
export function articleOfDocument(name: string, piece: IntakePiece, line: number): OldArticle {
	const { kicker = '', title = '', subtitle = '' } = piece.headline
	return {
		...{ line, title, kicker, subtitle, day: dayOfName(name) },
		dateline: piece.byline?.dateline ?? '',
		byline: piece.byline ? printPeople(piece.byline) : '',
		...{ source: '', column: '', unit: '', body: piece.body },
		photos: piece.photos.map(({ media, caption = '', credit }) => ({
			file: photoName(name, media),
			caption,
			credit: credit ? printCredit(credit) : '',
		})),
	}
}

/** How a picture inside a document is called, so that two documents' pictures stay apart. */
export function photoName(document: string, media: string): string {
	return `${document}/${media}`
}

function dayOfName(name: string): string {
	const file = name.split('/').at(-1) ?? ''
	const dense = /^(\d{4})(\d{2})(\d{2})(?!\d)/u.exec(file)
	const [, year, month, date] = dense ?? []
	if (dense) return dayOfCell(`${year}-${month}-${date}`) ?? ''
	const parted = /^\d{4}\s*[-/.年_]\s*\d{1,2}\s*[-/.月_]\s*\d{1,2}/u.exec(file)
	return parted ? (dayOfCell(parted[0].replaceAll('_', '-')) ?? '') : ''
}
