import type { Draft, DraftPhoto, Remark } from '../draft.ts'
import { type Html, html } from '../html.ts'

/** How far a picture is: bytes that have arrived. */
export type Progress = ReadonlyMap<string, number>

/** The pictures, each with its own state, what it shows and who took it. Drawn when one comes, goes or changes its state. */
export function photoCards(
	{ photos, remarks }: Draft,
	lost: boolean,
	addressOf: (photo: DraftPhoto) => string,
): Html {
	return html`${photos.map((photo, at) =>
		card(
			photo,
			remarks.filter(({ field }) => field === photo.key),
			at + 1,
			photos.length,
			lost,
			addressOf(photo),
		),
	)}`
}

function card(
	photo: DraftPhoto,
	remarks: readonly Remark[],
	number: number,
	count: number,
	lost: boolean,
	address: string,
): Html {
	const { key, caption, alt = '', credit, media, refused } = photo
	const bad = refused !== undefined || (media === undefined && lost)
	return html`<div class="card photo${bad && ' bad'}" data-photo="${key}">${address ? html`<img class="thumb" src="${address}" alt="第${number}张图片：${caption || '还没有说明'}">` : html`<span class="thumb"></span>`}<div class="stack-s">
<p class="small">${state(photo, lost)}</p>
${remarks.map(({ message }) => html`<p class="err">请核对：${message}</p>`)}
${media === undefined && refused === undefined && html`<progress max="100" value="0" aria-label="第${number}张上传进度"></progress>`}
<div class="field"><label for="caption-${number}">说明 <span class="req">必填</span></label><input id="caption-${number}" data-caption type="text" value="${caption}" placeholder="什么地方、谁在做什么"></div>
<div class="field"><label for="alt-${number}">画面内容 <span class="muted">（可不填，不填就用说明）</span></label><input id="alt-${number}" data-alt type="text" value="${alt}" placeholder="给看不见图的人：画面上有什么"></div>
<div class="field"><label for="credit-${number}">拍摄者或供图单位</label><input id="credit-${number}" data-credit type="text" value="${credit}" placeholder="通讯员 甲乙 摄"></div>
<div class="row">${media === undefined && refused === undefined && lost && html`<button class="btn" type="button" data-retry>接着传</button>`}${number > 1 && html`<button class="btn" type="button" data-earlier aria-label="把第${number}张图片往前移">往前</button>`}${number < count && html`<button class="btn" type="button" data-later aria-label="把第${number}张图片往后移">往后</button>`}<button class="btn text" type="button" data-remove aria-label="不要第${number}张图片">不要这张</button></div>
</div></div>`
}

function state({ media, refused, was, size }: DraftPhoto, lost: boolean): Html {
	if (refused !== undefined) return html`<span class="pill bad">没有上传</span> ${refused}`
	const shrunk = was && size && size < was ? `${bytes(was)}→${bytes(size)}` : ''
	if (media !== undefined)
		return html`<span class="pill ok">✓ 已传好</span> <span class="muted">${shrunk}</span>`
	if (lost)
		return html`<span class="pill bad">没传上去</span> <span data-said>网络中断，已传的留着，接着传就行。</span>`
	return html`<span class="pill now" data-said>等着传</span> <span class="muted">${shrunk}</span>`
}

/** Moves the bars without drawing anything anew: somebody may be typing beside one. */
export function showProgress(
	list: HTMLElement,
	draft: Draft,
	progress: Progress,
	lost: boolean,
): void {
	for (const { key, size, media } of draft.photos) {
		const received = progress.get(key)
		const card = list.querySelector(`[data-photo="${key}"]`)
		if (!card || !size || received === undefined || media !== undefined) continue
		const percent = Math.min(100, Math.floor((received / size) * 100))
		const bar = card.querySelector('progress')
		if (bar) bar.value = percent
		const said = card.querySelector('[data-said]')
		if (said)
			said.textContent = lost
				? `网络中断，已传的${percent}%留着，接着传就行。`
				: `正在传 ${percent}%`
	}
}

export function bytes(size: number): string {
	return size < 1_000_000
		? `${Math.max(1, Math.round(size / 1000))}KB`
		: `${(size / 1_000_000).toFixed(1)}MB`
}
