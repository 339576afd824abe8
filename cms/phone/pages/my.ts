import { verbNames } from '../../review/names.ts'
import { type GivenReason, listAt, reasonName } from '../../review/reasons.ts'
import type { Stage } from '../../review/stage.ts'
import type { CoarseStep } from '../coarse-steps.ts'
import { type Files, printPage } from '../document.ts'
import { type Html, html } from '../html.ts'
import type { Viewer } from '../viewer.ts'

/** A manuscript in its author's list, in words. */
export type Listed = Readonly<{
	id: string
	version: number
	title: string
	stage: Stage
	/** Its stage as its author reads it. */
	state: string
	steps: readonly CoarseStep[]
	/** `初审，已等3小时40分（限24小时）`, of what is in review. */
	waits?: string | undefined
	/** Of what was sent back: by when it is asked for, and how much time is left. */
	answerBy?: string | undefined
	/** Who did the last thing and when. */
	last: string
	reasons: readonly GivenReason[]
	mayRecall: boolean
	/** The page that readers see. */
	url?: string | undefined
	year?: number | undefined
}>
type Mine = { todo: Listed[]; moving: Listed[]; done: Listed[]; year: number; published: number }

/** What must I do, where is it, did it run. */
export function myPage(
	viewer: Viewer,
	mine: Mine,
	waiting: number,
	done: string,
	files: Files,
): string {
	const { todo, moving, done: ended, year, published } = mine
	const none = todo.length + moving.length + ended.length === 0
	return printPage(
		{
			...{ name: 'my', title: '我的稿件', tab: 'my', viewer, aside: viewer.name },
			main: html`${done && html`<section class="notice ok" role="status">${done}</section>`}<section><a class="btn primary wide" href="/submit">写新稿</a></section>
${waiting > 0 && html`<section class="notice warn"><strong>有${waiting}篇等您审签。</strong> <a class="line" href="/sign">去审签</a></section>`}
<section aria-labelledby="todo" id="todo-section"${todo.length === 0 && html` hidden`}><h2 id="todo">要您处理（<span id="todo-count">${todo.length}</span>）</h2>
<div id="unsent-list"></div>
${todo.map(todoCard)}</section>
${none && html`<section class="card stack-s" id="empty"><p><strong>还没有稿件。</strong></p><p class="small muted">写好的Word文件放进来，两分钟就能交。</p><a class="btn wide" href="/submit">写新稿</a></section>`}
${moving.length > 0 && html`<section aria-labelledby="moving"><h2 id="moving">正在走流程（${moving.length}）</h2>${moving.map(movingCard)}</section>`}
${ended.length > 0 && html`<section aria-labelledby="done"><h2 id="done">最近发布</h2>${ended.map(doneCard)}</section>`}
<section class="card"><strong>${year}年用稿：${published}篇</strong></section>`,
		},
		files,
	)
}

function todoCard(listed: Listed): Html {
	const { id, title, stage, state, last, reasons, answerBy } = listed
	const returned = stage === 'returned'
	return html`<article class="card stack-s">
<div class="row"><span class="pill ${returned ? 'bad' : 'warn'}">${returned ? '退回修改' : state}</span><span class="small muted">${last}</span></div>
<h3>${title || '（还没有主题）'}</h3>
${returned && html`<p class="small">有${reasons.length}条理由：${reasons.map((reason) => reasonTitle(reason, stage)).join('、')}。${answerBy && `请在${answerBy}。`}</p>`}
<a class="btn wide" href="${returned ? `/my/${id}` : `/submit/${id}`}">${returned ? '看理由并修改' : '接着写'}</a>
</article>`
}

/** `02数据口径不清`, in the words it was given in. */
export function reasonTitle(reason: Pick<GivenReason, 'code' | 'name'>, stage: Stage): string {
	return `${reason.code}${reasonName(reason, listAt(stage))}`
}

export function track(steps: readonly CoarseStep[]): Html {
	const marks = { done: '已完成', now: '正在进行', todo: '未开始' }
	return html`<ol class="track">${steps.map(
		({ name, state }, at) =>
			html`<li class="${state === 'todo' ? '' : state}"${state === 'now' && html` aria-current="step"`}><span class="dot ${state === 'todo' ? '' : state}" aria-hidden="true">${state === 'done' ? '✓' : at + 1}</span>${name}<span class="sr">，${marks[state]}</span></li>`,
	)}</ol>`
}

function movingCard(listed: Listed): Html {
	const { id, title, steps, waits, state, stage } = listed
	const inReview = stage === 'in-review'
	return html`<article class="card stack-s">
<h3>${title}</h3>
${track(steps)}
<p class="small"><strong>现在：</strong>${inReview ? waits : `${state}。`}${inReview && '。'}<strong>您不用做什么</strong>，有结果会在这里提醒。</p>
<div class="row"><a class="btn" href="/my/${id}">看稿件</a>${listed.mayRecall && recallForm(listed)}</div>
</article>`
}

/** 撤回 asks once more: what was signed is void. A plain form, so that it needs no script. */
export function recallForm(
	{ id, version }: Pick<Listed, 'id' | 'version'>,
	label: string = verbNames.recall,
): Html {
	return html`<details class="grow"><summary class="btn text">${label}</summary><form class="stack-s" method="post" action="/my/${id}" data-order><input type="hidden" name="do" value="recall"><input type="hidden" name="version" value="${version}"><p class="small">撤回后编辑部不再看这一篇，已签的字作废。</p><button class="btn danger wide" type="submit">撤回</button></form></details>`
}

function doneCard({ id, title, stage, state, last, url, reasons }: Listed): Html {
	const live = stage === 'published'
	return html`<article class="card stack-s">
<div class="row"><span class="pill ${live ? 'ok' : 'line'}">${state}</span><span class="small muted">${last}</span></div>
<h3>${title}</h3>
${!live && reasons.map((reason) => html`<p class="small">理由${reasonTitle(reason, stage)}：${reason.text}</p>`)}
<div class="row">${url && html`<a class="btn" href="${url}">看网页</a>`}<a class="btn text" href="/my/${id}">看稿件</a></div>
</article>`
}
