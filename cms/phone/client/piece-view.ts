import { html } from '../html.ts'
import { byId, fill } from './dom.ts'
import { fillForm } from './form.ts'
import { findFile } from './keep.ts'
import { open } from './open-piece.ts'
import { photoCards, showProgress } from './photos-view.ts'
import { draw } from './status-view.ts'
import type { Traveller } from './sync.ts'

export function drawPhotos(): void {
	const lost = open.state?.kind === 'lost' || open.state?.kind === 'logged-out'
	const done = open.draft.photos.filter(({ media }) => media !== undefined).length
	byId('photos-title').textContent =
		open.draft.photos.length > 0 ? `图片（${open.draft.photos.length}张，传好${done}张）` : '图片'
	const list = byId('photos')
	const focused = document.activeElement?.id
	const markup = photoCards(open.draft, lost, ({ key, media }) =>
		media === undefined ? (open.pictures.get(key) ?? '') : `/photo/${media}`,
	)
	// Drawn anew only when a picture changed its state: captions are typed in between.
	const shape = JSON.stringify([
		lost,
		open.draft.photos.map(({ key, media, refused, size }) => [
			key,
			media,
			refused,
			size,
			open.pictures.has(key),
		]),
	])
	if (list.dataset.shape !== shape) {
		list.dataset.shape = shape
		fill(list, markup)
		if (focused && /^(caption|alt|credit)-/.test(focused)) document.getElementById(focused)?.focus()
	}
	showProgress(list, open.draft, open.progress, lost)
}

export function drawAll(): void {
	fillForm(open.form, open.draft)
	for (const field of ['title', 'byline', 'text', 'photos', 'kind']) {
		const remarks = open.draft.remarks.filter((remark) => remark.field === field)
		fill(
			byId(`about-${field}`),
			html`${remarks.map(({ message }) => html`<p class="err">请核对：${message}</p>`)}`,
		)
	}
	const count = open.draft.remarks.length
	fill(
		byId('read-from'),
		open.draft.from
			? html`<section class="notice ok"><strong>已从${open.draft.from}读出。</strong>${count > 0 ? html`<br>有<strong>${count}处请您核对</strong>，已在下面标出。` : '请核对一遍。'}</section>`
			: '',
	)
	drawPhotos()
	draw()
}

/** From the start to the fields. */
export function show(next: Traveller): void {
	open.draft = next
	open.stored = undefined
	open.state = undefined
	document.getElementById('start')?.setAttribute('hidden', '')
	fill(byId('unsent'), '')
	open.form.hidden = false
	byId('dock').hidden = false
	document.querySelector('.tabbar')?.setAttribute('hidden', '')
	document.title = '核对并提交 · 采编系统'
	const heading = document.querySelector('h1')
	if (heading) heading.textContent = '核对并提交'
	for (const photo of open.draft.photos) void picture(photo.key)
	drawAll()
	window.scrollTo(0, 0)
}

export async function picture(key: string): Promise<void> {
	if (open.pictures.has(key)) return
	const file = await findFile(key)
	if (!file) return
	open.pictures.set(key, URL.createObjectURL(file))
	drawPhotos()
}
