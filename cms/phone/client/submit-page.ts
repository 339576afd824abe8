import {
	type Draft,
	emptyDraft,
	isBlank,
	wireOf,
	withoutPhoto,
	withPhotoEarlier,
} from '../draft.ts'
import { ask, type Refused } from './ask.ts'
import { go, keepNow, keepSoon, touched } from './carry.ts'
import { resolveConflict } from './conflict.ts'
import { byId, newKey, user } from './dom.ts'
import { readForm, showParts } from './form.ts'
import { draftsOf, dropDraft, dropFile, keepDraft } from './keep.ts'
import { isReturned, open } from './open-piece.ts'
import { drawAll, show } from './piece-view.ts'
import { draw } from './status-view.ts'
import type { Traveller } from './sync.ts'
import { addMore, choose, notePasted, readKept, readPasted } from './take-in.ts'
import { offerUnsent } from './unsent-view.ts'

async function offer(): Promise<boolean> {
	const asked = new URLSearchParams(location.search).get('draft')
	const wanted = (await draftsOf(user())).find(({ key }) => key === asked)
	if (wanted) await takeUp(wanted)
	else await offerUnsent()
	return wanted !== undefined
}

async function takeUp(kept: Traveller): Promise<void> {
	const mine = { ...kept, owner: user() }
	if (mine.unread) {
		open.draft = mine
		await go()
		return
	}
	show(mine)
	await keepDraft(mine)
	await go()
}

async function send(): Promise<void> {
	readForm(open.form, open.draft)
	draw()
	if (isReturned()) {
		open.dirty = true
		await keepNow()
		await go()
		if (open.state?.kind === 'stored') location.href = `/my/${open.draft.id}`
		return
	}
	if (open.locked || open.draft.sending) return
	const [first] = byId('why').querySelectorAll('a')
	if (
		byId('send').getAttribute('aria-disabled') === 'true' &&
		(first || open.stored?.submit.some(({ kind }) => kind !== 'incomplete'))
	) {
		const field = first?.getAttribute('href')?.slice(1)
		if (field) document.getElementById(field)?.focus()
		return
	}
	open.draft.sending = true
	open.draft.at = Date.now()
	open.dirty = true
	await keepNow()
	draw()
	await go()
}

function listen(): void {
	open.form.addEventListener('input', (event) => {
		const field = event.target as HTMLElement
		const card = field.closest<HTMLElement>('[data-photo]')
		const photo = open.draft.photos.find(({ key }) => key === card?.dataset.photo)
		if (photo && field instanceof HTMLInputElement) {
			if ('caption' in field.dataset) photo.caption = field.value
			if ('alt' in field.dataset) photo.alt = field.value
			if ('credit' in field.dataset) photo.credit = field.value
		}
		// What one types after tapping 交 is still to be read over.
		open.draft.sending = false
		showParts(open.form)
		touched()
	})
	open.form.addEventListener('submit', (event) => {
		event.preventDefault()
		void send()
	})
	open.form.addEventListener('click', (event) => {
		const target = event.target as HTMLElement
		const card = target.closest<HTMLElement>('[data-photo]')
		const at = open.draft.photos.findIndex(({ key }) => key === card?.dataset.photo)
		if ('retry' in target.dataset) void go()
		if ('remove' in target.dataset && at >= 0) void remove(at)
		if ('earlier' in target.dataset && at >= 0) move(at, at - 1)
		if ('later' in target.dataset && at >= 0) move(at + 1, at + 1)
	})
	byId('said').addEventListener('click', (event) => {
		const how = (event.target as HTMLElement).dataset.conflict
		if (how) void resolveConflict(how)
	})
	byId('unsent').addEventListener('click', (event) => {
		const key = (event.target as HTMLElement).dataset.drop
		if (key)
			void draftsOf(user()).then(async (drafts) => {
				const found = drafts.find((one) => one.key === key)
				if (found) await dropDraft(found)
				await offerUnsent()
			})
	})
	for (const id of ['file', 'pictures', 'more']) {
		const input = document.getElementById(id) as HTMLInputElement | null
		input?.addEventListener('change', () => {
			const files = Array.from(input.files ?? [])
			input.value = ''
			void (id === 'more' ? addMore(files) : choose(files))
		})
	}
	document.getElementById('start')?.addEventListener('submit', (event) => {
		event.preventDefault()
		void readPasted()
	})
	const paste = document.getElementById('paste') as HTMLTextAreaElement | null
	paste?.addEventListener('paste', (event) => {
		const html = event.clipboardData?.getData('text/html') ?? ''
		setTimeout(() => {
			notePasted(html, paste.value)
		})
	})
	// Typed here is kept too, before it is read.
	paste?.addEventListener('input', () => {
		open.draft.text = paste.value
		open.draft.at = Date.now()
		keepSoon()
	})
	document.getElementById('blank')?.addEventListener('click', () => show(open.draft))
	addEventListener('online', () => void go())
	addEventListener('offline', () => {
		if (isBlank(open.draft)) return
		open.state = { kind: 'lost' }
		draw()
	})
	addEventListener('pagehide', () => void keepNow())
	document.addEventListener('visibilitychange', () => {
		if (document.visibilityState === 'hidden') void keepNow()
	})
}

async function remove(at: number): Promise<void> {
	const gone = open.draft.photos[at]
	readForm(open.form, open.draft)
	// In place: it may be on its way to the newsroom.
	const { photos, remarks, text, body } = withoutPhoto(open.draft, at)
	Object.assign(open.draft, { photos, remarks, text, body })
	if (gone) await dropFile(gone.key)
	drawAll()
	touched()
}

/** Puts a picture a place earlier. @param shown where the one that was tapped stands afterwards */
function move(at: number, shown: number): void {
	readForm(open.form, open.draft)
	const { photos, text, body } = withPhotoEarlier(open.draft, at)
	Object.assign(open.draft, { photos, text, body })
	drawAll()
	touched()
	// The finger or the key goes on where it was.
	const card = open.form.querySelectorAll<HTMLElement>('[data-photo]')[shown]
	card?.querySelector<HTMLElement>(at === shown ? '[data-later]' : '[data-earlier]')?.focus()
}

export async function startSubmitPage(): Promise<void> {
	open.form = byId<HTMLFormElement>('piece')
	open.locked = document.getElementById('locked') !== null
	open.draft = emptyDraft(`new-${newKey()}`, user(), Date.now())
	open.readUnread = readKept
	const block = document.getElementById('stored')
	listen()
	document.getElementById('blank')?.removeAttribute('hidden')
	if (!block) {
		const early = byId<HTMLTextAreaElement>('paste').value
		if (!(await offer()) && !open.draft.text) open.draft.text = early
		return
	}
	const server = JSON.parse(block.textContent ?? '') as Draft
	const stored = JSON.stringify(wireOf(server))
	const kept = (await draftsOf(user())).find(({ id }) => String(id) === String(server.id))
	if (kept) return takeUp(kept)
	// What was typed before this script came, or put back by the browser after a reload, stands in the form.
	const typed: Draft = { ...server, lines: { ...server.lines }, notice: { ...server.notice } }
	readForm(open.form, typed)
	show({ ...typed, stored })
	await askWhatLacks(server.id)
	if (JSON.stringify(wireOf(typed)) !== stored) touched()
}

async function askWhatLacks(id: Draft['id']): Promise<void> {
	const answer = await ask<{ action: string; refusals: Refused[] }[]>(
		`/api/manuscripts/${id}/actions`,
	)
	if (answer.kind !== 'done' || id === undefined) return
	const submit = answer.body.find(({ action }) => action === 'submit')?.refusals ?? []
	open.stored = { id, version: open.draft.version ?? 0, submit }
	draw()
}
