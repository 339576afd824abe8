import { printClock } from '../../../content/clock.ts'
import { isBlank } from '../draft.ts'
import { html } from '../html.ts'
import { byId, fill, user } from './dom.ts'
import { readForm } from './form.ts'
import { dropDraft, keepDraft } from './keep.ts'
import { open } from './open-piece.ts'
import { showProgress } from './photos-view.ts'
import { drawPhotos } from './piece-view.ts'
import { draw, notice, said } from './status-view.ts'
import { type Synced, travel } from './sync.ts'
import { offerUnsent } from './unsent-view.ts'
import { browserWay } from './way.ts'

/** After the last key, ms. */
const pause = 2000
/** Between two tries while the network is away, ms. */
const retry = [3000, 6000, 12_000, 30_000]

let timer: ReturnType<typeof setTimeout> | undefined
let retrying: ReturnType<typeof setTimeout> | undefined
let tries = 0
let running = false
let again = false

/** Keeps on the device what stands in the draft, once nothing has been typed for a while. */
export function keepSoon(then: () => Promise<void> = async () => {}): void {
	open.dirty = true
	if (timer) clearTimeout(timer)
	timer = setTimeout(() => void keepNow().then(then), pause)
}

/** Something was typed or chosen: kept on the device two seconds later, and taken to the newsroom from there. */
export function touched(): void {
	readForm(open.form, open.draft)
	open.draft.at = Date.now()
	keepSoon(go)
	draw()
}

export async function keepNow(): Promise<void> {
	if (timer) clearTimeout(timer)
	if (!open.dirty || isBlank(open.draft)) return
	open.dirty = false
	try {
		await keepDraft(open.draft)
		said(`已存${printClock(new Date(open.draft.at).toISOString())}`)
	} catch {
		fill(
			byId('said'),
			notice('bad', '这台设备存不下稿件，请不要关页面。', '可能是浏览器的无痕模式，或存储满了。'),
		)
	}
}

/** Goes as far as the network lets it. One at a time: what comes meanwhile goes next. */
export async function go(): Promise<void> {
	if (open.locked || isBlank(open.draft) || !user()) return draw()
	if (running) {
		again = true
		return
	}
	running = true
	if (retrying) clearTimeout(retrying)
	open.state = { kind: 'working' }
	do {
		again = false
		if (open.draft.unread) await open.readUnread()
		if (open.draft.unread) break
		const way = browserWay(
			(last) => {
				open.stored = last ?? open.stored
				drawPhotos()
				draw()
			},
			(photo, received) => {
				open.progress.set(photo, received)
				showProgress(byId('photos'), open.draft, open.progress, false)
			},
		)
		open.state = await travel(open.draft, way)
		if (open.state.kind !== 'stored') break
	} while (again)
	running = false
	await arrived()
}

async function arrived(): Promise<void> {
	if (open.state?.kind === 'sent') return finished(open.state)
	if (open.state?.kind === 'stored') {
		tries = 0
		// The newsroom has it: this device need not.
		if (!open.dirty) await dropDraft(open.draft)
		if (open.draft.id !== undefined) rename()
		said(`已存${printClock(new Date().toISOString())}`)
	}
	if (open.state?.kind === 'lost') {
		retrying = setTimeout(() => void go(), retry[Math.min(tries++, retry.length - 1)])
	}
	drawPhotos()
	draw()
}

/** The address of a stored manuscript: a reload comes back to it. */
function rename(): void {
	const address = `/submit/${open.draft.id}`
	if (location.pathname !== address) history.replaceState(null, '', address)
}

async function finished(sent: Extract<Synced, { kind: 'sent' }>): Promise<void> {
	await dropDraft(open.draft)
	open.form.hidden = true
	byId('dock').hidden = true
	document.querySelector('.tabbar')?.removeAttribute('hidden')
	await offerUnsent()
	fill(byId('network'), '')
	byId('network').hidden = true
	const { piece, step } = sent
	fill(
		byId('doing'),
		html`<section class="notice ok" id="sent" tabindex="-1"><strong>已提交。交上去了，编号${piece}。</strong><br>${step && `下一步：${step.name}（限${step.hours}小时）。`}<div class="row"><a class="btn" href="/my">看进度</a><a class="btn" href="/submit">再写一篇</a></div></section>`,
	)
	fill(byId('said'), '')
	said('')
	byId('sent').focus()
	window.scrollTo(0, 0)
}
