import { draftOf, emptyDraft, isBlank, type Kind } from '../draft.ts'
import { draftOfPaste } from '../draft-in-form.ts'
import { html } from '../html.ts'
import { go, keepNow, touched } from './carry.ts'
import { byId, fill, newKey, user } from './dom.ts'
import { chosen } from './form.ts'
import { dropDraft, dropFile, findFile, keepDraft, keepFile } from './keep.ts'
import { open } from './open-piece.ts'
import { drawPhotos, picture, show } from './piece-view.ts'
import { isDocument, readDocument, refusedName } from './read-files.ts'
import { shrink } from './shrink.ts'
import { notice } from './status-view.ts'

/** What was pasted last, as its program wrote it: headings and tables are in it that the text has not. */
const pasted = { html: '', text: '' }

/** Notes what is pasted into the field, before it is read. */
export function notePasted(html: string, text: string): void {
	pasted.html = html
	pasted.text = text
}

export async function choose(files: readonly File[]): Promise<void> {
	const wrong = files.flatMap(({ name }) => refusedName(name) ?? [])
	open.wrongFile = wrong.length > 0
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
		open.draft.unread = { key, name: document.name }
	}
	for (const photo of photos) await addPhoto(photo)
	open.draft.at = Date.now()
	await keepDraft(open.draft)
	if (!open.draft.unread) show(open.draft)
	else if (!user())
		fill(
			byId('doing'),
			notice(
				'warn',
				'您还没有登录。',
				html`“${open.draft.unread.name}”已存在这台设备上，登录后再读。<div class="row"><a class="btn primary" href="/login?next=${encodeURIComponent(`/submit?draft=${open.draft.key}`)}">登录</a></div>`,
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
	open.draft.photos.push({
		...{ key, name: file.name, caption: '', credit: '', was: file.size, size: smaller.size },
		...(refused ? { refused } : {}),
	})
	await picture(key)
}

/** Reads the .docx that was chosen, now that the newsroom can be asked. */
export async function readKept(): Promise<void> {
	const { unread } = open.draft
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
		open.wrongFile = true
		delete open.draft.unread
		await dropFile(unread.key)
		if (isBlank(open.draft)) await dropDraft(open.draft)
		else await keepDraft(open.draft)
		return
	}
	if (answer.kind !== 'done') {
		open.state = answer.kind === 'lost' ? { kind: 'lost' } : { kind: 'logged-out' }
		fill(
			byId('doing'),
			html`<section class="notice warn"><strong>${answer.kind === 'lost' ? '现在没有网络。' : '登录过期了，稿件没丢。'}</strong><br>“${unread.name}”已存在这台手机上，${answer.kind === 'lost' ? '联网后自动读。' : html`请再登录一次，会回到这里。<div class="row"><a class="btn primary" href="/login?next=${encodeURIComponent(`/submit?draft=${open.draft.key}`)}&amp;why=expired">登录</a></div>`}</section>`,
		)
		return
	}
	await dropFile(unread.key)
	delete open.draft.unread
	await take(answer.body.pieces, `“${unread.name}”`)
}

/** What was read becomes the draft; of several pieces each becomes one. */
async function take(pieces: Parameters<typeof draftOf>[0][], from: string): Promise<void> {
	const [first, ...rest] = pieces
	if (!first) return
	const photos = open.draft.photos
	const wanted = document.getElementById('start')
		? (chosen(byId<HTMLFormElement>('start'), 'first-kind') as Kind)
		: 'report'
	const mine = draftOf(first, { ...open.draft, photos: [] }, from)
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
export async function readPasted(): Promise<void> {
	const field = byId<HTMLTextAreaElement>('paste')
	const text = field.value
	if (!text.trim()) return
	open.draft.text = text
	open.draft.at = Date.now()
	await keepDraft(open.draft)
	fill(byId('doing'), html`<section class="notice">正在读……</section>`)
	const answer = user()
		? await readDocument(pasted.html && pasted.text === text ? { html: pasted.html } : { text })
		: undefined
	fill(byId('doing'), '')
	if (answer?.kind === 'done') await take(answer.body.pieces, '粘贴的文字')
	else {
		// Better as it stands than not at all: what was taken for the title can be set right by hand.
		const kind = chosen(byId<HTMLFormElement>('start'), 'first-kind')
		Object.assign(open.draft, draftOfPaste(text, kind, open.draft), { from: '粘贴的文字' })
		if (answer?.kind === 'lost') open.state = { kind: 'lost' }
		show(open.draft)
	}
	await keepDraft(open.draft)
	await go()
}

export async function addMore(files: readonly File[]): Promise<void> {
	const wrong = files.flatMap(({ name }) =>
		isDocument(name) ? `“${name}”不是jpg或png，没有上传。` : (refusedName(name) ?? []),
	)
	open.wrongFile = wrong.length > 0
	fill(byId('said'), wrong.length > 0 ? html`<section class="notice bad">${wrong}</section>` : '')
	for (const file of files)
		if (!isDocument(file.name) && !refusedName(file.name)) await addPhoto(file)
	touched()
	drawPhotos()
	await keepNow()
	await go()
}
