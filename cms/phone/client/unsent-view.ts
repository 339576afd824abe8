import { html } from '../html.ts'
import { printWhen } from '../when.ts'
import { byId, fill, user } from './dom.ts'
import { draftsOf } from './keep.ts'

/** What this device keeps and has not sent, each to go on with or to delete. */
export async function offerUnsent(): Promise<void> {
	const now = new Date()
	const drafts = await draftsOf(user())
	fill(
		byId('unsent'),
		html`${drafts.map(
			({ key, lines, text, photos, at, unread, id }) =>
				html`<div class="notice warn"><strong>这台手机上有一篇没交的稿件</strong><br>“${lines.title || unread?.name || text.slice(0, 20) || '没有主题'}”，${printWhen(new Date(at).toISOString(), now)}保存，${Array.from(text).length}字、${photos.length}张图片。<div class="row"><a class="btn primary" href="${id === undefined ? `/submit?draft=${key}` : `/submit/${id}`}">接着写</a><button class="btn" type="button" data-drop="${key}">删掉它</button></div></div>`,
		)}`,
	)
}
