import { type Html, html } from '../html.ts'

/** What is still to be done, each a link to its reason. */
export function openWords(open: readonly number[]): Html {
	if (open.length === 0) return html``
	return html`<strong>还差${open.length}条没处理：</strong>${open.map((number, at) => html`${at > 0 && '；'}<a href="#reason-${number}">理由${number + 1}</a>`)}。改好或写明不改的原因，就能再交。`
}
