import type { Draft } from '../draft.ts'
import { type Html, html } from '../html.ts'
import { printWhen } from '../when.ts'
import { byId, fill, user } from './dom.ts'
import { draftsOf, dropDraft } from './keep.ts'
import { travel } from './sync.ts'
import { browserWay } from './way.ts'

/** What this device has not sent, first of all; what was tapped 交 goes on by itself. */
export async function startMyPage(): Promise<void> {
	const drafts = await draftsOf(user())
	const now = new Date()
	fill(byId('unsent-list'), html`${drafts.map((draft) => card(draft, now))}`)
	const count = byId('todo-count')
	count.textContent = String(Number(count.textContent) + drafts.length)
	if (drafts.length > 0) {
		byId('todo-section').hidden = false
		document.getElementById('empty')?.remove()
	}
	await sendOn(drafts)
	addEventListener('online', () => void sendOn(drafts))
}

async function sendOn(drafts: readonly Draft[]): Promise<void> {
	for (const draft of drafts.filter(({ sending, unread }) => sending && !unread)) {
		const way = browserWay(
			() => {},
			() => {},
		)
		const { kind } = await travel(draft, way)
		if (kind !== 'sent') continue
		await dropDraft(draft)
		location.reload()
	}
}

function card({ key, id, lines, text, photos, at, unread, sending }: Draft, now: Date): Html {
	const when = printWhen(new Date(at).toISOString(), now)
	const left = photos.filter(({ media }) => media === undefined).length
	return html`<article class="card stack-s">
<div class="row"><span class="pill warn">${sending ? '正在交' : '没交出去'}</span><span class="small muted">只存在这台手机上</span></div>
<h3>${lines.title || unread?.name || text.slice(0, 20) || '（还没有主题）'}</h3>
<p class="small">${when}保存，${Array.from(text).length}字、${photos.length}张图片${left > 0 && `（${left}张没传完）`}。</p>
<a class="btn wide" href="${id === undefined ? `/submit?draft=${key}` : `/submit/${id}`}">接着写</a>
</article>`
}
