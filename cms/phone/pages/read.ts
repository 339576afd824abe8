import type { Body } from '../../../content/body.ts'
import type { CoarseStep } from '../coarse-steps.ts'
import { type Files, printPage } from '../document.ts'
import { type Html, html } from '../html.ts'
import { printBody, type ShownPhoto } from '../print-body.ts'
import type { Viewer } from '../viewer.ts'
import { type Listed, reasonTitle, recallForm, track } from './my.ts'

export type Text = Readonly<{
	kicker: string
	title: string
	subtitle: string
	/** 体裁, 单位, 署名. */
	facts: string
	body: Body
	photos: readonly ShownPhoto[]
}>

/** A manuscript as it stands, for its author: to be read, and taken back while that is possible. */
export function readPage(
	viewer: Viewer,
	listed: Listed,
	steps: readonly CoarseStep[],
	text: Text,
	refused: readonly string[],
	files: Files,
): string {
	const { state, last, reasons, url, waits, stage } = listed
	return printPage(
		{
			...{ name: 'read', title: '看稿件', tab: 'my', viewer, stage },
			back: { to: '/my', label: '返回' },
			main: html`${refused.length > 0 && html`<section class="notice bad" role="alert">${refused}</section>`}
<section class="card stack-s"><div class="row"><span class="pill now">${state}</span><span class="small muted">${last}</span></div>
${track(steps)}
${waits && html`<p class="small"><strong>现在：</strong>${waits}。</p>`}
${reasons.map((reason) => html`<p class="small">理由${reasonTitle(reason, stage)}：${reason.text}</p>`)}
${url && html`<a class="btn" href="${url}">看网页</a>`}
${listed.mayRecall && recallForm(listed)}</section>
${printText(text)}`,
		},
		files,
	)
}

export function printHead({ kicker, title, subtitle, facts }: Text): Html {
	return html`${kicker && html`<p class="small muted">${kicker}</p>`}<h2 class="t2">${title || '（没有主题）'}</h2>${subtitle && html`<p>——${subtitle}</p>`}<p class="small muted">${facts}</p>`
}

export function printText(text: Text): Html {
	return html`<section class="card stack-s">${printHead(text)}</section><section class="card">${printBody(text.body, text.photos)}</section>`
}
