import { printPage } from '../../phone/document.ts'
import { html } from '../../phone/html.ts'
import type { Viewer } from '../../phone/viewer.ts'
import { answerPage } from './answer-page.ts'

/** Not there, or not theirs: the two read alike. */
export function notFound(viewer: Viewer): Response {
	const main = html`<section class="notice bad" role="alert"><strong>没有这一篇，或您看不到它。</strong><br>请从列表里重新打开。</section><section><a class="btn wide" href="/my">回到我的稿件</a></section>`
	return answerPage(
		(files) => printPage({ name: 'none', title: '没有这一篇', tab: 'my', viewer, main }, files),
		404,
	)
}
