import type { Block, Body, Span } from '../../content/body.ts'
import { parseCredit, printCredit } from '../../content/credit.ts'
import { type Html, html } from './html.ts'

export type ShownPhoto = Readonly<{ media: string; alt: string; caption: string; credit: string }>

/** A manuscript's text as it is read, with its pictures where they stand, and those that stand nowhere after it. */
export function printBody(body: Body, photos: readonly ShownPhoto[]): Html {
	const placed = new Set(body.flatMap((block) => (block.kind === 'photo' ? [block.photo] : [])))
	const rest = photos.filter((_, at) => !placed.has(at))
	return html`<div class="prose">${body.map((block) => printBlock(block, photos))}${rest.map(figure)}</div>`
}

function printBlock(block: Block, photos: readonly ShownPhoto[]): Html {
	switch (block.kind) {
		case 'paragraph':
			return html`<p>${spans(block.spans)}</p>`
		case 'heading':
			return html`<h3>${block.text}</h3>`
		case 'quote':
			return html`<blockquote>${spans(block.spans)}${block.source && html`<br>${block.source}`}</blockquote>`
		case 'list': {
			const items = block.items.map((item) => html`<li>${spans(item)}</li>`)
			return block.ordered ? html`<ol>${items}</ol>` : html`<ul>${items}</ul>`
		}
		case 'table':
			return html`<div class="scroll" tabindex="0" role="region" aria-label="${block.caption ?? '表格'}"><table>${block.rows.map(
				(row) =>
					html`<tr>${row.map(({ text, columns, rows }) => html`<td${columns && html` colspan="${columns}"`}${rows && html` rowspan="${rows}"`}>${text}</td>`)}</tr>`,
			)}</table></div>`
		case 'photo': {
			const photo = photos[block.photo]
			return photo ? figure(photo) : html``
		}
	}
}

function spans(given: readonly Span[]): Html[] {
	return given.map(({ text, strong }) => (strong ? html`<strong>${text}</strong>` : html`${text}`))
}

function figure({ media, alt, caption, credit }: ShownPhoto): Html {
	const parsed = parseCredit(credit)
	return html`<figure><a href="/photo/${media}?whole"><img src="/photo/${media}?whole" alt="${alt || caption || '没有说明的图片'}" loading="lazy"></a><figcaption>${caption}${parsed && `　■${printCredit(parsed)}`}</figcaption></figure>`
}
