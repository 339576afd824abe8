import type { GivenReason, ReasonKind } from '../../review/reasons.ts'
import { changedText, changesOf } from '../changes.ts'
import { type Files, printPage } from '../document.ts'
import { type Html, html } from '../html.ts'
import { printBody } from '../print-body.ts'
import type { ReasonAnswer } from '../reason-answers.ts'
import type { Viewer } from '../viewer.ts'
import { reasonTitle } from './my.ts'
import { printHead, type Text } from './read.ts'
import type { Parts } from './returned.ts'

export type WaitingItem = Readonly<{ id: string; title: string; facts: string; waits: string }>

/** What waits for one's signature, longest waiting first. */
export function signListPage(
	viewer: Viewer,
	waiting: readonly WaitingItem[],
	done: string,
	files: Files,
): string {
	return printPage(
		{
			...{ name: 'sign-list', title: '审签', tab: 'sign', viewer, aside: viewer.name },
			main: html`${done && html`<section class="notice ok" role="status">${done}</section>`}
${waiting.length === 0 ? html`<section class="card"><p>没有等您处理的稿件。</p></section>` : html`<section aria-labelledby="w"><h2 id="w">等您签（${waiting.length}）</h2>${waiting.map(({ id, title, facts, waits }) => html`<article class="card stack-s"><h3>${title}</h3><p class="small muted">${facts}</p><p class="small">${waits}</p><a class="btn wide" href="/sign/${id}">打开</a></article>`)}</section>`}`,
		},
		files,
	)
}

export type SignedStep = Readonly<{
	name: string
	state: 'done' | 'void' | 'todo'
	who: string
}>
export type SignOrder = Readonly<{
	verb: 'sign' | 'return' | 'hold' | 'reject'
	/** Empty when it may be given. */
	why: readonly string[]
}>
export type ToSign = Readonly<{
	id: string
	version: number
	/** The digest that was read, sent back with the signature. */
	seen: string
	step: string
	/** 三审三校, and how long it waits. */
	waits: string
	isUnit: boolean
	isLast: boolean
	text: Text
	steps: readonly SignedStep[]
	orders: readonly SignOrder[]
	/** Why it was sent back to this step. */
	returned: readonly GivenReason[]
	/** What may be chosen from at a return. */
	reasons: readonly ReasonKind[]
	answers: readonly (ReasonAnswer & { name: string })[]
	/** What became of the text since it was sent in, and since the reader signed it. */
	sent?: Parts | undefined
	mine?: Parts | undefined
	now: Parts
	refused: readonly string[]
}>

/** Text, pictures, who has signed what, and the order. */
export function signPage(viewer: Viewer, given: ToSign, waiting: number, files: Files): string {
	const { step, waits, text, steps, seen, refused, orders } = given
	const sign = orders.find(({ verb }) => verb === 'sign')
	const mayNot = sign && sign.why.length > 0
	return printPage(
		{
			...{ name: 'sign', title: '审签', viewer, aside: viewer.name },
			back: { to: '/sign', label: `待签${waiting}篇` },
			main: html`${refused.length > 0 && html`<section class="notice bad" role="alert"><strong>还没有办成。</strong><br>${refused}</section>`}
<section class="card stack-s"><div class="row"><span class="pill now">${step}${!mayNot && ' · 等您签'}</span><span class="small muted">${waits}</span></div>
${printHead(text)}</section>
${given.returned.length > 0 && html`<section class="card stack-s"><h2>退回理由</h2>${given.returned.map((reason) => html`<p class="small"><strong>${reasonTitle(reason, 'returned')}</strong>${reason.place && `（${reason.place}）`}：${reason.text}</p>`)}</section>`}
${changes(given)}
${given.answers.length > 0 && html`<section class="card stack-s"><h2>作者对退回理由的说明</h2>${given.answers.map(({ name, done, text }) => html`<p class="small"><strong>${name}</strong>：${done && '改好了。'}${text}</p>`)}</section>`}
<section class="card">${printBody(text.body, text.photos)}</section>
<section class="card"><h2>已签</h2><ol class="stack-s signed">${steps.map(signedStep)}</ol>
<p class="small muted">内容指纹 <span class="mono">${seen.slice(0, 8)}</span>${given.isUnit ? '，您签的是送审稿。' : '，编辑部各步签的都是这一版；单位审签签的是送审稿。'}</p></section>`,
			dock: html`${mayNot && html`<div class="why" id="why"><strong>您现在不能签：</strong><ol>${sign.why.map((words) => html`<li>${words}</li>`)}</ol></div>`}
${sign && signForm(given, Boolean(mayNot))}
<div class="row asks">${orders.filter(({ verb }) => verb !== 'sign').map(({ verb }) => orderForm(verb, given))}</div>`,
		},
		files,
	)
}

function hidden({ version, seen }: ToSign, verb: string): Html {
	return html`<input type="hidden" name="do" value="${verb}"><input type="hidden" name="version" value="${version}"><input type="hidden" name="seen" value="${seen}">`
}

function signForm(given: ToSign, mayNot: boolean): Html {
	const words = given.isUnit ? '同意报送' : given.isLast ? '签字通过，转待发布' : '签字通过'
	return html`<form method="post" action="/sign/${given.id}" data-order="sign">${hidden(given, 'sign')}<button class="btn primary wide" type="submit"${mayNot && html` aria-disabled="true" aria-describedby="why"`}>${words}</button></form>`
}

function orderForm(verb: SignOrder['verb'], given: ToSign): Html {
	const words = {
		return: given.isUnit ? '退给通讯员' : '退回修改',
		hold: '待用',
		reject: '不采用',
		sign: '',
	}[verb]
	const fields = verb === 'hold' ? html`` : reasonFields(verb, given.reasons)
	return html`<details><summary class="btn${verb === 'reject' && ' danger'}">${words}</summary><form class="stack-s" method="post" action="/sign/${given.id}" data-order="sign">${hidden(given, verb)}${fields}<button class="btn wide${verb === 'reject' && ' danger'}" type="submit">${words}</button></form></details>`
}

/** Three reasons are enough for a phone; the desk's form takes twenty. */
function reasonFields(verb: string, reasons: readonly ReasonKind[]): Html {
	const field = (number: number): Html => {
		const id = `${verb}-${number}`
		return html`<div class="field"><label for="${id}-code">理由</label><select id="${id}-code" name="code-${number}">${reasons.map(({ code, name }) => html`<option value="${code}">${code} ${name}</option>`)}</select></div>
<div class="field"><label for="${id}-place">在哪里<span class="muted small">（如：第2段、主题、图1）</span></label><input id="${id}-place" name="place-${number}" type="text"></div>
<div class="field"><label for="${id}-text">请他怎么改</label><textarea id="${id}-text" name="text-${number}" rows="2"${number === 1 && html` required`}></textarea></div>`
	}
	return html`${field(1)}<details><summary class="btn text">再加一条理由</summary>${field(2)}<details><summary class="btn text">再加一条理由</summary>${field(3)}</details></details>`
}

function signedStep({ name, state, who }: SignedStep): Html {
	const mark = { done: '✓', void: '!', todo: '' }[state]
	const words = { done: '', void: '签字失效，等复签', todo: '还没签' }[state]
	return html`<li class="row"><span class="dot ${state === 'todo' ? '' : state}" aria-hidden="true">${mark}</span><span><strong>${name}</strong> <span class="small muted">${who}${words}</span></span></li>`
}

function changes({ sent, mine, now, isUnit }: ToSign): Html {
	return html`${mine && compared('您签过以后的改动', mine, now)}${!isUnit && sent && compared('与送审稿对比', sent, now)}`
}

function compared(name: string, before: Parts, after: Parts): Html {
	const parts = (Object.keys(after) as (keyof Parts)[]).filter(
		(part) => before[part] !== after[part],
	)
	const count = parts.flatMap((part) => changesOf(before[part], after[part])).length
	if (count === 0)
		return html`<section class="card"><p class="small muted">${name}：没有改动。</p></section>`
	return html`<section class="card"><details><summary><strong>${name}：改了${count}处</strong></summary><div class="stack-s">${parts.map((part) => changedText(before[part], after[part]))}</div></details></section>`
}
