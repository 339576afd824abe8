import { changedText, changesOf } from '../changes.ts'
import { type Files, printPage } from '../document.ts'
import { type Html, html } from '../html.ts'
import {
	fieldOfPart,
	openReasons,
	type Part,
	partOf,
	type Reason,
	type ReasonAnswer,
} from '../reason-answers.ts'
import type { Viewer } from '../viewer.ts'
import { reasonTitle, recallForm } from './my.ts'
import { openWords } from './returned-words.ts'

/** A manuscript's words, part by part, a line a paragraph. */
export type Parts = Readonly<Record<Part, string>>
export type Returned = Readonly<{
	id: string
	version: number
	/** Repeated with the request, so that it is carried out once. */
	key: string
	title: string
	times: number
	/** Who sent it back, and when. */
	who: string
	/** By when it is asked for, and how much time is left. */
	answerBy?: string | undefined
	reasons: readonly Reason[]
	answers: readonly ReasonAnswer[]
	/** As sent in, as sent back, and now. */
	sent: Parts
	back: Parts
	now: Parts
	mayRecall: boolean
	refused: readonly string[]
}>

/** Each numbered reason with its answer, and 再交. */
export function returnedPage(viewer: Viewer, given: Returned, files: Files): string {
	const { id, version, key, title, times, who, reasons, refused, answers } = given
	const open = openReasons(reasons.length, answers)
	return printPage(
		{
			...{ name: 'returned', title: '退回修改', viewer, stage: 'returned' },
			back: { to: '/my', label: '返回' },
			main: html`<section class="card stack-s"><div class="row"><span class="pill bad">退回修改</span><span class="small muted">第${Math.max(1, times)}次退回</span></div>
<h2 class="t2">${title}</h2>
<p class="small">${who}退回，有${reasons.length}条理由。${given.answerBy && html`请在<strong>${given.answerBy}</strong>。`}</p>
<p class="small">再交后单位审签人要对新稿重签一次，编辑部从头审。</p></section>
<form id="answers" method="post" action="/my/${id}" data-order data-count="${reasons.length}" data-id="${id}">
<input type="hidden" name="do" value="resubmit"><input type="hidden" name="version" value="${version}"><input type="hidden" name="key" value="${key}">
<section aria-labelledby="r"><h2 id="r">退回理由</h2>
${reasons.map((reason, at) => reasonCard(reason, at, given))}</section>
${refused.length > 0 && html`<section class="notice bad" role="alert">${refused.map((words) => html`<p>${words}</p>`)}</section>`}
</form>
${editors(given)}`,
			dock: html`<div class="why" id="why" role="status">${openWords(open)}</div><button class="btn primary wide" type="submit" form="answers" id="again" aria-describedby="why"${open.length > 0 && html` aria-disabled="true"`}>再交</button>${given.mayRecall && html`<div class="row">${recallForm({ id, version }, '不投了，撤回这篇')}</div>`}`,
		},
		files,
	)
}

function reasonCard(reason: Reason, at: number, given: Returned): Html {
	const { place, text } = reason
	const part = partOf(reason)
	const answer = given.answers.find(({ reason }) => reason === at)
	const [before, after] = [given.back[part], given.now[part]]
	const edit = `/submit/${given.id}#${fieldOfPart[part]}`
	const differs = Boolean(answer?.text)
	return html`<article class="card reason" id="reason-${at}"><span class="n" aria-hidden="true">${at + 1}</span><div class="stack-s"><h3>理由${reasonTitle(reason, 'returned')}</h3>${place && html`<p class="small muted">${place}</p>`}
<p class="small">编辑说：${text}</p>
${before !== after && html`<div class="notice ok small"><strong>您已改：</strong>${changedText(before, after)}</div>`}
<div class="row"><a class="btn" href="${edit}">${before === after ? '去改' : '再改'}</a><label class="choice"><input type="checkbox" name="done-${at}" value="1"${answer?.done && html` checked`}> 这条改好了</label></div>
<label class="choice"><input type="checkbox" name="differs-${at}" value="1"${differs && html` checked`}> 我有不同意见，请编辑看说明</label>
<div class="field"><label for="text-${at}">不改的话，请说明原因</label><textarea id="text-${at}" name="text-${at}" rows="3">${answer?.text ?? ''}</textarea></div></div></article>`
}

function editors({ sent, back }: Returned): Html {
	const parts = (Object.keys(back) as Part[]).filter((part) => sent[part] !== back[part])
	const count = parts.flatMap((part) => changesOf(sent[part], back[part])).length
	if (count === 0) return html``
	return html`<section class="card stack-s"><h2>编辑已替您改的（${count}处）</h2>${parts.map((part) => changedText(sent[part], back[part]))}<p class="small muted">这些不用您再改，不同意可在再交时说明。</p></section>`
}
