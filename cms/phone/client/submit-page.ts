import { printClock } from '../../../content/clock.ts'
import { changedText } from '../changes.ts'
import {
	type Draft,
	draftOf,
	emptyDraft,
	isBlank,
	type Kind,
	pending,
	wireOf,
	withoutPhoto,
} from '../draft.ts'
import { type Html, html } from '../html.ts'
import { fieldHere, lacksHere, lacksOf } from '../lacking.ts'
import { printWhen } from '../when.ts'
import { ask, type Refused } from './ask.ts'
import { byId, fill, newKey, user } from './dom.ts'
import { chosen, fillForm, readForm, showParts } from './form.ts'
import { draftsOf, dropDraft, dropFile, findFile, keepDraft, keepFile } from './keep.ts'
import { photoCards, showProgress } from './photos-view.ts'
import { isDocument, readDocument, refusedName } from './read-files.ts'
import { shrink } from './shrink.ts'
import { type Stored, type Synced, type Traveller, travel } from './sync.ts'
import { browserWay } from './way.ts'

/** After the last key, ms. */
const pause = 2000
/** Between two tries while the network is away, ms. */
const retry = [3000, 6000, 12_000, 30_000]

// Set when the page starts: the script holds every page's code, and only this one has the form.
let form: HTMLFormElement
let locked = false
let draft: Traveller
let stored: Stored | undefined
let state: Synced | { kind: 'working' } | undefined
let dirty = false
let timer: ReturnType<typeof setTimeout> | undefined
let retrying: ReturnType<typeof setTimeout> | undefined
let tries = 0
let running = false
let again = false
const progress = new Map<string, number>()
const pictures = new Map<string, string>()

const isReturned = (): boolean => document.body.dataset.stage === 'returned'

/** Something was typed or chosen: kept on the device two seconds later, and taken to the newsroom from there. */
function touched(): void {
	readForm(form, draft)
	draft.at = Date.now()
	dirty = true
	if (timer) clearTimeout(timer)
	timer = setTimeout(() => void keepNow().then(go), pause)
	draw()
}

async function keepNow(): Promise<void> {
	if (timer) clearTimeout(timer)
	if (!dirty || isBlank(draft)) return
	dirty = false
	try {
		await keepDraft(draft)
		said(`已存${printClock(new Date(draft.at).toISOString())}`)
	} catch {
		fill(
			byId('said'),
			notice('bad', '这台设备存不下稿件，请不要关页面。', '可能是浏览器的无痕模式，或存储满了。'),
		)
	}
}

function said(words: string): void {
	const aside = document.getElementById('aside')
	if (aside) aside.textContent = words
}

/** Goes as far as the network lets it. One at a time: what comes meanwhile goes next. */
async function go(): Promise<void> {
	if (locked || isBlank(draft) || !user()) return draw()
	if (running) {
		again = true
		return
	}
	running = true
	if (retrying) clearTimeout(retrying)
	state = { kind: 'working' }
	do {
		again = false
		if (draft.unread) await readKept()
		if (draft.unread) break
		const way = browserWay(
			(last) => {
				stored = last ?? stored
				drawPhotos()
				draw()
			},
			(photo, received) => {
				progress.set(photo, received)
				showProgress(byId('photos'), draft, progress, false)
			},
		)
		state = await travel(draft, way)
		if (state.kind !== 'stored') break
	} while (again)
	running = false
	await arrived()
}

async function arrived(): Promise<void> {
	if (state?.kind === 'sent') return finished(state)
	if (state?.kind === 'stored') {
		tries = 0
		// The newsroom has it: this device need not.
		if (!dirty) await dropDraft(draft)
		if (draft.id !== undefined) rename()
		said(`已存${printClock(new Date().toISOString())}`)
	}
	if (state?.kind === 'lost') {
		retrying = setTimeout(() => void go(), retry[Math.min(tries++, retry.length - 1)])
	}
	drawPhotos()
	draw()
}

/** The address of a stored manuscript: a reload comes back to it. */
function rename(): void {
	const address = `/submit/${draft.id}`
	if (location.pathname !== address) history.replaceState(null, '', address)
}

async function finished(sent: Extract<Synced, { kind: 'sent' }>): Promise<void> {
	await dropDraft(draft)
	form.hidden = true
	byId('dock').hidden = true
	fill(byId('unsent'), '')
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

function notice(tone: 'warn' | 'bad' | 'ok', what: string, more: Html | string): Html {
	return html`<section class="notice ${tone}"><strong>${what}</strong><br>${more}</section>`
}

/** Everything but the fields: what is missing, how far it is, what went wrong. */
function draw(): void {
	const { title } = draft.lines
	const length = Array.from(title.replace(/\s/g, '')).length
	fill(
		byId('title-help'),
		length === 0
			? '15–22字合适。发布时编辑可能改题，改了会告诉您。'
			: `${length}字，${length < 15 || length > 22 ? '要求15–22字' : '合适（15–22字）'}。发布时编辑可能改题，改了会告诉您。`,
	)
	const paragraphs = draft.text.split(/\n/).filter((line) => line.trim())
	fill(
		byId('text-help'),
		`${Array.from(draft.text.replace(/\s/g, '')).length}字，${paragraphs.length}段。一行一段。`,
	)
	drawNetwork()
	drawWhy()
}

function drawNetwork(): void {
	const box = byId('network')
	const at = printClock(new Date(draft.at || Date.now()).toISOString())
	const here = encodeURIComponent(
		location.pathname + (draft.id === undefined ? `?draft=${draft.key}` : ''),
	)
	const login = html`<div class="row"><a class="btn primary" href="/login?next=${here}&amp;why=expired">登录</a></div>`
	const words = ((): Html | undefined => {
		if (isBlank(draft)) return
		if (!user())
			return notice(
				'warn',
				'您还没有登录。',
				html`稿件已存在这台设备上（${at}），登录后再交。${login}`,
			)
		if (state?.kind === 'logged-out')
			return notice('warn', '登录过期了，稿件没丢。', html`请再登录一次，会回到这里。${login}`)
		if (state?.kind === 'lost') {
			return draft.id === undefined
				? notice('warn', '现在没有网络。', `稿件已存在这台手机上（${at}），联网后自动接着传。`)
				: notice(
						'warn',
						'网络时断时续。',
						`稿件存在这台手机上（${at}），联网后自动接着传${draft.sending ? '，传完自动交' : ''}。`,
					)
		}
		if (draft.sending && pending(draft).length > 0)
			return notice(
				'warn',
				'正在交。',
				`文字已存到服务器，还有${pending(draft).length}张图片在传，传完自动交。请不要关页面；关了的话，下次打开会接着交。`,
			)
		return
	})()
	box.hidden = !words
	box.className = ''
	fill(box, words ?? '')
	drawTrouble()
}

function drawTrouble(): void {
	if (state?.kind === 'conflict') {
		const { refusal } = state
		const by = String(refusal.by ?? '有人')
		const at = typeof refusal.at === 'string' ? printClock(refusal.at) : ''
		fill(
			byId('said'),
			html`<section class="notice bad"><strong>没存上：${by}${at}改过这一篇。</strong><br>您的改动还在这台设备上。<div id="theirs"></div><div class="row"><button class="btn" type="button" data-conflict="show">看他的改动</button><button class="btn" type="button" data-conflict="theirs">用他的</button><button class="btn" type="button" data-conflict="mine">留我的</button></div></section>`,
		)
	} else if (state?.kind === 'refused' && !lacking(state.refusals)) {
		fill(
			byId('said'),
			notice('bad', '没办成。', html`${state.refusals.map(({ message }) => message)}您填的都在。`),
		)
	} else if (state && !wrongFile) fill(byId('said'), '')
}

function lacking(refusals: readonly Refused[]): boolean {
	return refusals.every(({ kind }) => kind === 'incomplete')
}

/** What keeps it from being sent, each a link to its field. */
function drawWhy(): void {
	const button = byId('send')
	if (isReturned()) {
		button.textContent = '改好了，回到退回理由'
		return
	}
	const refusals = state?.kind === 'refused' ? state.refusals : (stored?.submit ?? [])
	const missing = refusals.flatMap((refusal) =>
		refusal.kind === 'incomplete' ? (refusal.missing as string[]) : [],
	)
	const fromServer = lacksOf(missing)
		.map((lack) => ({ ...lack, field: fieldHere(draft, lack.field) }))
		.filter(({ field }) => !isFilled(field))
		.map((lack) => ({ ...lack, words: renumbered(lack.words, lack.field) }))
	const all = [...fromServer, ...lacksHere(draft)].filter(
		(lack, at, list) => list.findIndex(({ words }) => words === lack.words) === at,
	)
	const others = refusals.filter(({ kind }) => kind !== 'incomplete').map(({ message }) => message)
	const none = all.length === 0 && others.length === 0
	button.setAttribute('aria-disabled', String(!none || locked || draft.sending))
	const left = pending(draft).length
	const photos =
		left > 0 && none && !draft.sending
			? html`还有${left}张图片没传完：现在就可以点，传完自动交。`
			: ''
	fill(
		byId('why'),
		none
			? photos
			: html`${all.length > 0 && html`<strong>还差${all.length}项才能交：</strong>${all.map(({ field, words }, at) => html`${at > 0 && '；'}<a href="#${field}">${words}</a>`)}。`}${others}`,
	)
}

/** Filled in since the newsroom said so. */
function isFilled(field: string): boolean {
	const element = document.getElementById(field)
	return (
		(element instanceof HTMLInputElement ||
			element instanceof HTMLTextAreaElement ||
			element instanceof HTMLSelectElement) &&
		element.type !== 'checkbox' &&
		/^(title|text|byline|caption-|notice\.)/.test(field) &&
		element.value.trim() !== ''
	)
}

function renumbered(words: string, field: string): string {
	const [, number] = /-(\d+)$/.exec(field) ?? []
	return number ? words.replace(/第\d+张/, `第${number}张`) : words
}

function drawPhotos(): void {
	const lost = state?.kind === 'lost' || state?.kind === 'logged-out'
	const done = draft.photos.filter(({ media }) => media !== undefined).length
	byId('photos-title').textContent =
		draft.photos.length > 0 ? `图片（${draft.photos.length}张，传好${done}张）` : '图片'
	const list = byId('photos')
	const focused = document.activeElement?.id
	const markup = photoCards(draft, lost, ({ key, media }) =>
		media === undefined ? (pictures.get(key) ?? '') : `/photo/${media}`,
	)
	// Drawn anew only when a picture changed its state: captions are typed in between.
	const shape = JSON.stringify([
		lost,
		draft.photos.map(({ key, media, refused, size }) => [
			key,
			media,
			refused,
			size,
			pictures.has(key),
		]),
	])
	if (list.dataset.shape !== shape) {
		list.dataset.shape = shape
		fill(list, markup)
		if (focused && /^(caption|credit)-/.test(focused)) document.getElementById(focused)?.focus()
	}
	showProgress(list, draft, progress, lost)
}

function drawAll(): void {
	fillForm(form, draft)
	for (const field of ['title', 'byline', 'text', 'photos', 'kind']) {
		const remarks = draft.remarks.filter((remark) => remark.field === field)
		fill(
			byId(`about-${field}`),
			html`${remarks.map(({ message }) => html`<p class="err">请核对：${message}</p>`)}`,
		)
	}
	const count = draft.remarks.length
	fill(
		byId('read-from'),
		draft.from
			? html`<section class="notice ok"><strong>已从${draft.from}读出。</strong>${count > 0 ? html`<br>有<strong>${count}处请您核对</strong>，已在下面标出。` : '请核对一遍。'}</section>`
			: '',
	)
	drawPhotos()
	draw()
}

/** From the start to the fields. */
function show(next: Traveller): void {
	draft = next
	stored = undefined
	state = undefined
	document.getElementById('start')?.setAttribute('hidden', '')
	fill(byId('unsent'), '')
	form.hidden = false
	byId('dock').hidden = false
	document.querySelector('.tabbar')?.setAttribute('hidden', '')
	document.title = '核对并提交 · 采编系统'
	const heading = document.querySelector('h1')
	if (heading) heading.textContent = '核对并提交'
	for (const photo of draft.photos) void picture(photo.key)
	drawAll()
	window.scrollTo(0, 0)
}

async function picture(key: string): Promise<void> {
	if (pictures.has(key)) return
	const file = await findFile(key)
	if (!file) return
	pictures.set(key, URL.createObjectURL(file))
	drawPhotos()
}

let wrongFile = false
async function choose(files: readonly File[]): Promise<void> {
	const wrong = files.flatMap(({ name }) => refusedName(name) ?? [])
	wrongFile = wrong.length > 0
	fill(
		byId('said'),
		wrong.length > 0
			? html`<section class="notice bad">${wrong.map((words) => html`<p><strong>${words}</strong></p>`)}</section>`
			: '',
	)
	const good = files.filter(({ name }) => !refusedName(name))
	const documents = good.filter(({ name }) => isDocument(name))
	const photos = good.filter(({ name }) => !isDocument(name))
	if (good.length === 0) return
	const [document] = documents
	if (document) {
		const key = newKey()
		await keepFile(key, document)
		draft.unread = { key, name: document.name }
	}
	for (const photo of photos) await addPhoto(photo)
	draft.at = Date.now()
	await keepDraft(draft)
	if (!draft.unread) show(draft)
	else if (!user())
		fill(
			byId('doing'),
			notice(
				'warn',
				'您还没有登录。',
				html`“${draft.unread.name}”已存在这台设备上，登录后再读。<div class="row"><a class="btn primary" href="/login?next=${encodeURIComponent(`/submit?draft=${draft.key}`)}">登录</a></div>`,
			),
		)
	await go()
}

async function addPhoto(file: File): Promise<void> {
	const smaller = await shrink(file)
	const limit = 20 * 1024 * 1024
	const key = newKey()
	const refused =
		smaller.size > limit
			? `这张${Math.ceil(smaller.size / 1024 / 1024)}MB，超过20MB。请在相册里选“大图”再传。`
			: undefined
	if (!refused) await keepFile(key, smaller)
	draft.photos.push({
		...{ key, name: file.name, caption: '', credit: '', was: file.size, size: smaller.size },
		...(refused ? { refused } : {}),
	})
	await picture(key)
}

/** Reads the .docx that was chosen, now that the newsroom can be asked. */
async function readKept(): Promise<void> {
	const { unread } = draft
	if (!unread) return
	fill(byId('doing'), html`<section class="notice">正在读“${unread.name}”……</section>`)
	const file = await findFile(unread.key)
	const answer = file ? await readDocument({ file, name: unread.name }) : undefined
	fill(byId('doing'), '')
	if (!answer || answer.kind === 'refused') {
		const message = answer
			? answer.refusals.map(({ message }) => message).join('')
			: '文件不在这台设备上了，请再选一次。'
		fill(
			byId('said'),
			html`<section class="notice bad"><strong>“${unread.name}”没有读出来。</strong><br>${message}</section>`,
		)
		wrongFile = true
		delete draft.unread
		await dropFile(unread.key)
		if (isBlank(draft)) await dropDraft(draft)
		else await keepDraft(draft)
		return
	}
	if (answer.kind !== 'done') {
		state = answer.kind === 'lost' ? { kind: 'lost' } : { kind: 'logged-out' }
		fill(
			byId('doing'),
			html`<section class="notice warn"><strong>${answer.kind === 'lost' ? '现在没有网络。' : '登录过期了，稿件没丢。'}</strong><br>“${unread.name}”已存在这台手机上，${answer.kind === 'lost' ? '联网后自动读。' : html`请再登录一次，会回到这里。<div class="row"><a class="btn primary" href="/login?next=${encodeURIComponent(`/submit?draft=${draft.key}`)}&amp;why=expired">登录</a></div>`}</section>`,
		)
		return
	}
	await dropFile(unread.key)
	delete draft.unread
	await take(answer.body.pieces, `“${unread.name}”`)
}

/** What was read becomes the draft; of several pieces each becomes one. */
async function take(pieces: Parameters<typeof draftOf>[0][], from: string): Promise<void> {
	const [first, ...rest] = pieces
	if (!first) return
	const photos = draft.photos
	const wanted = document.getElementById('start')
		? (chosen(byId<HTMLFormElement>('start'), 'first-kind') as Kind)
		: 'report'
	const mine = draftOf(first, { ...draft, photos: [] }, from)
	mine.photos.push(...photos)
	if (wanted && wanted !== 'report') mine.kind = wanted
	mine.at = Date.now()
	const others = rest.map((piece) => {
		const made = draftOf(piece, emptyDraft(`new-${newKey()}`, user(), Date.now()), from)
		return made
	})
	for (const one of [mine, ...others]) await keepDraft(one)
	show(mine)
	if (others.length > 0) {
		const all = [mine, ...others]
		fill(
			byId('unsent'),
			html`<section class="notice"><strong>这个文件里有${all.length}篇，已分成${all.length}篇稿件。</strong>现在是第1篇，交完接着核对下一篇。<ul class="many">${all.map((one, at) => html`<li>${at + 1}. ${at === 0 ? one.lines.title : html`<a class="line" href="/submit?draft=${one.key}">${one.lines.title || '（没有主题）'}</a>`}</li>`)}</ul></section>`,
		)
	}
}

/** What was pasted: by the newsroom, which knows titles from bylines; without it, as it stands. */
async function readPasted(): Promise<void> {
	const field = byId<HTMLTextAreaElement>('paste')
	const text = field.value
	if (!text.trim()) return
	draft.text = text
	draft.at = Date.now()
	await keepDraft(draft)
	fill(byId('doing'), html`<section class="notice">正在读……</section>`)
	const answer = user()
		? await readDocument(pastedHtml && pastedText === text ? { html: pastedHtml } : { text })
		: undefined
	fill(byId('doing'), '')
	if (answer?.kind === 'done') await take(answer.body.pieces, '粘贴的文字')
	else {
		// Better as it stands than not at all: the title can be taken from it by hand.
		draft.from = '粘贴的文字'
		if (answer?.kind === 'lost') state = { kind: 'lost' }
		show(draft)
	}
	await keepDraft(draft)
	await go()
}

let pastedHtml = ''
let pastedText = ''

async function offer(): Promise<boolean> {
	const drafts = await draftsOf(user())
	const asked = new URLSearchParams(location.search).get('draft')
	const wanted = drafts.find(({ key }) => key === asked)
	if (wanted) {
		await takeUp(wanted)
		return true
	}
	const now = new Date()
	fill(
		byId('unsent'),
		html`${drafts.map(({ key, lines, text, photos, at, unread, id }) => html`<div class="notice warn"><strong>这台手机上有一篇没交的稿件</strong><br>“${lines.title || unread?.name || text.slice(0, 20) || '没有主题'}”，${printWhen(new Date(at).toISOString(), now)}保存，${Array.from(text).length}字、${photos.length}张图片。<div class="row"><a class="btn primary" href="${id === undefined ? `/submit?draft=${key}` : `/submit/${id}`}" data-take="${key}">接着写</a><button class="btn" type="button" data-drop="${key}">删掉它</button></div></div>`)}`,
	)
	return false
}

async function takeUp(kept: Traveller): Promise<void> {
	const mine = { ...kept, owner: user() }
	if (mine.unread) {
		draft = mine
		await go()
		return
	}
	show(mine)
	await keepDraft(mine)
	await go()
}

async function resolveConflict(how: string): Promise<void> {
	const theirs = await ask<Draft>(`/submit/${draft.id}`)
	if (theirs.kind !== 'done') return
	if (how === 'show') {
		const [a, b] = [theirs.body, draft]
		const rows = [
			['主题', b.lines.title, a.lines.title],
			['正文', b.text, a.text],
		] as const
		fill(
			byId('theirs'),
			html`${rows.filter(([, mine, other]) => mine !== other).map(([name, mine, other]) => html`<p class="small"><strong>${name}</strong>（您的→他的）：${changedText(mine, other)}</p>`)}`,
		)
		return
	}
	if (how === 'theirs') {
		await dropDraft(draft)
		show({ ...theirs.body, owner: user() })
		return
	}
	draft.version = theirs.body.version ?? 0
	delete draft.stored
	state = undefined
	await keepDraft(draft)
	await go()
}

async function send(): Promise<void> {
	readForm(form, draft)
	draw()
	if (isReturned()) {
		dirty = true
		await keepNow()
		await go()
		if (state?.kind === 'stored') location.href = `/my/${draft.id}`
		return
	}
	if (locked || draft.sending) return
	const [first] = byId('why').querySelectorAll('a')
	if (
		byId('send').getAttribute('aria-disabled') === 'true' &&
		(first || stored?.submit.some(({ kind }) => kind !== 'incomplete'))
	) {
		const field = first?.getAttribute('href')?.slice(1)
		if (field) document.getElementById(field)?.focus()
		return
	}
	draft.sending = true
	draft.at = Date.now()
	dirty = true
	await keepNow()
	draw()
	await go()
}

function listen(): void {
	form.addEventListener('input', (event) => {
		const field = event.target as HTMLElement
		const card = field.closest<HTMLElement>('[data-photo]')
		const photo = draft.photos.find(({ key }) => key === card?.dataset.photo)
		if (photo && field instanceof HTMLInputElement) {
			if ('caption' in field.dataset) photo.caption = field.value
			if ('credit' in field.dataset) photo.credit = field.value
		}
		// What one types after tapping 交 is still to be read over.
		draft.sending = false
		showParts(form)
		touched()
	})
	form.addEventListener('submit', (event) => {
		event.preventDefault()
		void send()
	})
	form.addEventListener('click', (event) => {
		const target = event.target as HTMLElement
		const card = target.closest<HTMLElement>('[data-photo]')
		const at = draft.photos.findIndex(({ key }) => key === card?.dataset.photo)
		if ('retry' in target.dataset) void go()
		if ('remove' in target.dataset && at >= 0) void remove(at)
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
				await offer()
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
			pastedHtml = html
			pastedText = paste.value
		})
	})
	// Typed here is kept too, before it is read.
	paste?.addEventListener('input', () => {
		draft.text = paste.value
		draft.at = Date.now()
		dirty = true
		if (timer) clearTimeout(timer)
		timer = setTimeout(() => void keepNow(), pause)
	})
	document.getElementById('blank')?.addEventListener('click', () => show(draft))
	addEventListener('online', () => void go())
	addEventListener('offline', () => {
		if (isBlank(draft)) return
		state = { kind: 'lost' }
		draw()
	})
	addEventListener('pagehide', () => void keepNow())
	document.addEventListener('visibilitychange', () => {
		if (document.visibilityState === 'hidden') void keepNow()
	})
}

async function addMore(files: readonly File[]): Promise<void> {
	const wrong = files.flatMap(({ name }) =>
		isDocument(name) ? `“${name}”不是jpg或png，没有上传。` : (refusedName(name) ?? []),
	)
	wrongFile = wrong.length > 0
	fill(byId('said'), wrong.length > 0 ? html`<section class="notice bad">${wrong}</section>` : '')
	for (const file of files)
		if (!isDocument(file.name) && !refusedName(file.name)) await addPhoto(file)
	touched()
	drawPhotos()
	await keepNow()
	await go()
}

async function remove(at: number): Promise<void> {
	const gone = draft.photos[at]
	readForm(form, draft)
	draft = withoutPhoto(draft, at)
	if (gone) await dropFile(gone.key)
	drawAll()
	touched()
}

export async function startSubmitPage(): Promise<void> {
	form = byId<HTMLFormElement>('piece')
	locked = document.getElementById('locked') !== null
	draft = emptyDraft(`new-${newKey()}`, user(), Date.now())
	const block = document.getElementById('stored')
	listen()
	document.getElementById('blank')?.removeAttribute('hidden')
	if (!block) {
		const early = byId<HTMLTextAreaElement>('paste').value
		if (!(await offer()) && !draft.text) draft.text = early
		return
	}
	const server = JSON.parse(block.textContent ?? '') as Draft
	const stored = JSON.stringify(wireOf(server))
	const kept = (await draftsOf(user())).find(({ id }) => String(id) === String(server.id))
	if (kept) return takeUp(kept)
	// What was typed before this script came, or put back by the browser after a reload, stands in the form.
	const typed: Draft = { ...server, lines: { ...server.lines }, notice: { ...server.notice } }
	readForm(form, typed)
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
	stored = { id, version: draft.version ?? 0, submit }
	draw()
}
