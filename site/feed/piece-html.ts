import { type Block, placedPhotos, type Span } from '../../content/body.ts'
import { printByline } from '../../content/byline.ts'
import { printCredit } from '../../content/credit.ts'
import { printDay, printMinute } from '../../content/day.ts'
import { type Photo, plainOf } from '../../content/photo.ts'
import { correctionsOf, type Piece } from '../../content/piece.ts'
import { photoRoute } from '../../content/route.ts'
import { attributesOf, escaped } from './xml.ts'

/** A piece in full as HTML that stands alone: for feed readers, which know neither our style sheet nor our address. */
export function pieceHtml(piece: Piece, origin: string): string {
	const { headline, body, photos } = piece
	const { kicker, subtitle } = headline
	const placed = new Set(placedPhotos(body))
	const apart = photos.filter((_, number) => !placed.has(number)).map((one) => figure(one, origin))
	const isReport = piece.kind === 'report'
	return [
		kicker && paragraph(kicker),
		subtitle && paragraph(`——${subtitle}`),
		...correctionsOf(piece).map(({ text, at }) => paragraph(`更正（${printMinute(at)}）：${text}`)),
		...(isReport ? apart : []),
		...opened(piece).map((block) => blockHtml(block, photos, origin)),
		...(isReport ? [] : apart),
		...closing(piece),
	]
		.filter(Boolean)
		.join('')
}

/** The text with what it begins with: the byline in its first paragraph, or who a notice is for. */
function opened(piece: Piece): Block[] {
	const { body, byline } = piece
	const to = piece.kind === 'notice' ? piece.notice.to : undefined
	const opening = printByline(byline)
	const first = body.findIndex(({ kind }) => kind === 'paragraph')
	const blocks = body.map((block, at) =>
		at === first && opening && block.kind === 'paragraph'
			? { ...block, spans: [{ text: opening }, ...block.spans] }
			: block,
	)
	const before = to ?? (first === -1 ? opening : '')
	return before ? [{ kind: 'paragraph', spans: [{ text: before }] }, ...blocks] : blocks
}

/** What a notice ends with: attachments, who signed it and when. */
function closing(piece: Piece): string[] {
	if (piece.kind !== 'notice') return []
	const { attachments = [], signedBy, date } = piece.notice
	return [...attachments.map((name) => `附件：${name}`), signedBy, printDay(date)].map(paragraph)
}

function blockHtml(block: Block, photos: readonly Photo[], origin: string): string {
	switch (block.kind) {
		case 'paragraph':
			return `<p>${spansHtml(block.spans)}</p>`
		case 'heading':
			return `<h${block.level}>${escaped(block.text)}</h${block.level}>`
		case 'list': {
			const items = block.items.map((item) => `<li>${spansHtml(item)}</li>`).join('')
			return block.ordered ? `<ol>${items}</ol>` : `<ul>${items}</ul>`
		}
		case 'quote':
			return `<blockquote><p>${spansHtml(block.spans)}</p>${block.source ? paragraph(block.source) : ''}</blockquote>`
		case 'table':
			return tableHtml(block)
		case 'photo': {
			const photo = photos[block.photo]
			return photo ? figure(photo, origin) : ''
		}
	}
}

function tableHtml({ caption, rows, note }: Extract<Block, { kind: 'table' }>): string {
	const lines = rows.map((row) => {
		const cells = row.map(({ text, header, columns, rows }) => {
			const name = header ? 'th' : 'td'
			const words = text.split('\n').map(escaped).join('<br>')
			return `<${name}${attributesOf({ colspan: columns, rowspan: rows })}>${words}</${name}>`
		})
		return `<tr>${cells.join('')}</tr>`
	})
	const head = caption ? `<caption>${escaped(caption)}</caption>` : ''
	return `<table>${head}${lines.join('')}</table>${note ? paragraph(note) : ''}`
}

function figure(photo: Photo, origin: string): string {
	const rendition = plainOf(photo)
	if (!rendition) return ''
	const { width, height } = rendition
	const src = origin + photoRoute(rendition)
	const words = [photo.caption, photo.credit && `■${printCredit(photo.credit)}`].filter(Boolean)
	const below = words.length > 0 ? `<figcaption>${escaped(words.join(''))}</figcaption>` : ''
	return `<figure><img${attributesOf({ src, width, height, alt: photo.alt })}>${below}</figure>`
}

function spansHtml(spans: readonly Span[]): string {
	return spans
		.map(({ text, strong, link }) => {
			const words = strong ? `<strong>${escaped(text)}</strong>` : escaped(text)
			return link ? `<a${attributesOf({ href: link })}>${words}</a>` : words
		})
		.join('')
}

function paragraph(text: string): string {
	return `<p>${escaped(text)}</p>`
}
