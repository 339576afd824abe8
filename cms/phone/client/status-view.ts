import { printClock } from '../../../content/clock.ts'
import { isBlank, pending } from '../draft.ts'
import { type Html, html } from '../html.ts'
import { fieldHere, lacksHere, lacksOf } from '../lacking.ts'
import type { Refused } from './ask.ts'
import { byId, fill, user } from './dom.ts'
import { isReturned, open } from './open-piece.ts'

/** Everything but the fields: what is missing, how far it is, what went wrong. */
export function draw(): void {
	const { title } = open.draft.lines
	const length = Array.from(title.replace(/\s/g, '')).length
	fill(
		byId('title-help'),
		length === 0
			? '15–22字合适。发布时编辑可能改题，改了会告诉您。'
			: `${length}字，${length < 15 || length > 22 ? '要求15–22字' : '合适（15–22字）'}。发布时编辑可能改题，改了会告诉您。`,
	)
	const paragraphs = open.draft.text.split(/\n/).filter((line) => line.trim())
	fill(
		byId('text-help'),
		`${Array.from(open.draft.text.replace(/\s/g, '')).length}字，${paragraphs.length}段。一行一段。`,
	)
	drawNetwork()
	drawWhy()
}

function drawNetwork(): void {
	const box = byId('network')
	const at = printClock(new Date(open.draft.at || Date.now()).toISOString())
	const here = encodeURIComponent(
		location.pathname + (open.draft.id === undefined ? `?draft=${open.draft.key}` : ''),
	)
	const login = html`<div class="row"><a class="btn primary" href="/login?next=${here}&amp;why=expired">登录</a></div>`
	const words = ((): Html | undefined => {
		if (isBlank(open.draft)) return
		if (!user())
			return notice(
				'warn',
				'您还没有登录。',
				html`稿件已存在这台设备上（${at}），登录后再交。${login}`,
			)
		if (open.state?.kind === 'logged-out')
			return notice('warn', '登录过期了，稿件没丢。', html`请再登录一次，会回到这里。${login}`)
		if (open.state?.kind === 'lost') {
			return open.draft.id === undefined
				? notice('warn', '现在没有网络。', `稿件已存在这台手机上（${at}），联网后自动接着传。`)
				: notice(
						'warn',
						'网络时断时续。',
						`稿件存在这台手机上（${at}），联网后自动接着传${open.draft.sending ? '，传完自动交' : ''}。`,
					)
		}
		if (open.draft.sending && pending(open.draft).length > 0)
			return notice(
				'warn',
				'正在交。',
				`文字已存到服务器，还有${pending(open.draft).length}张图片在传，传完自动交。请不要关页面；关了的话，下次打开会接着交。`,
			)
		return
	})()
	box.hidden = !words
	box.className = ''
	fill(box, words ?? '')
	drawTrouble()
}

function drawTrouble(): void {
	if (open.state?.kind === 'conflict') {
		const { refusal } = open.state
		const by = String(refusal.by ?? '有人')
		const at = typeof refusal.at === 'string' ? printClock(refusal.at) : ''
		fill(
			byId('said'),
			html`<section class="notice bad"><strong>没存上：${by}${at}改过这一篇。</strong><br>您的改动还在这台设备上。<div id="theirs"></div><div class="row"><button class="btn" type="button" data-conflict="show">看他的改动</button><button class="btn" type="button" data-conflict="theirs">用他的</button><button class="btn" type="button" data-conflict="mine">留我的</button></div></section>`,
		)
	} else if (open.state?.kind === 'refused' && !lacking(open.state.refusals)) {
		fill(
			byId('said'),
			notice(
				'bad',
				'没办成。',
				html`${open.state.refusals.map(({ message }) => message)}您填的都在。`,
			),
		)
	} else if (open.state && !open.wrongFile) fill(byId('said'), '')
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
	const refusals =
		open.state?.kind === 'refused' ? open.state.refusals : (open.stored?.submit ?? [])
	const missing = refusals.flatMap((refusal) =>
		refusal.kind === 'incomplete' ? (refusal.missing as string[]) : [],
	)
	const fromServer = lacksOf(missing)
		.map((lack) => ({ ...lack, field: fieldHere(open.draft, lack.field) }))
		.filter(({ field }) => !isFilled(field))
		.map((lack) => ({ ...lack, words: renumbered(lack.words, lack.field) }))
	const all = [...fromServer, ...lacksHere(open.draft)].filter(
		(lack, at, list) => list.findIndex(({ words }) => words === lack.words) === at,
	)
	const others = refusals.filter(({ kind }) => kind !== 'incomplete').map(({ message }) => message)
	const none = all.length === 0 && others.length === 0
	button.setAttribute('aria-disabled', String(!none || open.locked || open.draft.sending))
	const left = pending(open.draft).length
	const photos =
		left > 0 && none && !open.draft.sending
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

export function notice(tone: 'warn' | 'bad' | 'ok', what: string, more: Html | string): Html {
	return html`<section class="notice ${tone}"><strong>${what}</strong><br>${more}</section>`
}

export function said(words: string): void {
	const aside = document.getElementById('aside')
	if (aside) aside.textContent = words
}
