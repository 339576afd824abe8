import { dayOf } from '../../../content/clock.ts'
import { noticeTypes } from '../../../content/notice.ts'
import { type Files, printPage } from '../document.ts'
import { type Draft, emptyDraft, type Kind } from '../draft.ts'
import { dataBlock, type Html, html } from '../html.ts'
import type { Viewer } from '../viewer.ts'

const kinds: readonly [Kind, string][] = [
	['report', '消息'],
	['photo-story', '图片新闻'],
	['notice', '公告文书'],
]
const dayLong = 24 * 3_600_000

/** What stands round the fields. */
export type Around = Readonly<{
	/** Why it may not be changed now. */
	locked: readonly string[]
	/** Why what a plain form asked for was not done. */
	refused?: readonly string[]
	stage?: string
	/** Of the request that a plain form makes, so that it is carried out once. */
	key: string
	/** What a plain form sent and could not be stored yet. */
	pasted?: string
}>

/**
 * 写新稿 and 核对并提交 in one page, so that nothing has to be loaded between the two while the network is away.
 * @param stored the manuscript to go on with; `undefined` for a new one
 */
export function submitPage(
	viewer: Viewer | undefined,
	stored: Draft | undefined,
	{ locked, refused = [], stage, key, pasted }: Around,
	files: Files,
	now: Date,
): string {
	const draft = stored ?? emptyDraft('', viewer?.id ?? '', 0)
	const to = viewer && !viewer.unit ? '编辑部' : '单位审签人'
	return printPage(
		{
			name: 'submit',
			title: stored ? '核对并提交' : '写新稿',
			tab: 'submit',
			back: { to: '/my', label: '返回' },
			aside: ' ',
			...{ viewer, stage },
			main: html`
<div id="said" role="alert"></div>
<div id="doing" role="status"></div>
${refused.length > 0 && html`<section class="notice bad" role="alert"><strong>${refused.join('')}</strong></section>`}
${locked.length > 0 && html`<section class="notice warn" id="locked" role="alert"><strong>现在不能改。</strong><br>${locked.join('')}</section>`}
<section id="unsent"></section>
${!stored && start(pasted ?? '')}
<form id="piece" method="post" action="/submit/${stored?.key ?? 'new'}" novalidate${!stored && html` hidden`}>
<input type="hidden" name="key" value="${key}"><input type="hidden" name="version" value="${draft.version ?? ''}">
${fields(draft, now)}
</form>
${stored && dataBlock('stored', stored)}`,
			dockHidden: !stored,
			dock: html`<div class="why" id="why" role="status"></div><button class="btn primary wide" type="submit" form="piece" id="send" aria-describedby="why">交给${to}</button>`,
		},
		files,
	)
}

function kindChoice(name: string, chosen: Kind): Html {
	return html`<fieldset><legend class="label">写什么</legend>
<div class="seg three">${kinds.map(([value, label]) => html`<label><input type="radio" name="${name}" value="${value}"${value === chosen && html` checked`}><span>${label}</span></label>`)}</div></fieldset>`
}

function start(pasted: string): Html {
	return html`<form id="start" method="post" action="/submit" enctype="multipart/form-data">
<section>${kindChoice('first-kind', 'report')}</section>
<section class="drop"><p class="lead">把写好的稿件放进来</p>
<p class="small muted">Word文件（.docx）连同里面的图片一起读出，标题、署名、图片说明自动分好</p>
<label class="btn primary wide pick">选Word文件（图片可一起选）<input type="file" id="file" name="file" multiple accept=".docx,application/vnd.openxmlformats-officedocument.wordprocessingml.document,image/jpeg,image/png"></label>
<details id="pasting"${pasted && html` open`}><summary class="btn wide">粘贴WPS或微信里的文字</summary>
<label for="paste" class="sr">稿件文字</label><textarea id="paste" name="text" rows="8" placeholder="长按这里，选“粘贴”">${pasted}</textarea>
<button class="btn primary wide" type="submit" id="read">读进来</button></details>
<label class="btn wide pick">选图片（可多选）<input type="file" id="pictures" multiple accept="image/jpeg,image/png"></label>
<button class="btn wide" type="button" id="blank" hidden>不用文件，直接在这里写</button></section>
<section><h2>编辑部怎么收稿</h2><ul class="card small stack-s">
<li>事情发生后2天内交；</li><li>主题15–22字；</li><li>至少1张图片，写明说明和拍摄者；</li><li>一稿不重复交；</li><li>不收私人微信传来的稿件，都从这里交。</li></ul></section>
</form>`
}

function fields(draft: Draft, now: Date): Html {
	const { lines } = draft
	return html`<div id="read-from"></div>
<section class="card">
<div class="field">${kindChoice('kind', draft.kind)}<div id="about-kind"></div></div>
${line('kicker', '引题', lines.kicker)}
<div class="field"><label for="title">主题 <span class="req">必填</span></label><textarea id="title" name="title" rows="2" aria-describedby="about-title title-help">${lines.title}</textarea><p class="help" id="title-help">15–22字合适。发布时编辑可能改题，改了会告诉您。</p><div id="about-title"></div></div>
${line('subtitle', '副题', lines.subtitle)}
<div class="field"><label for="byline">署名 <span class="req">必填</span></label><input id="byline" name="byline" type="text" value="${lines.byline}" placeholder="通讯员 甲乙 丙丁" aria-describedby="byline-help about-byline"><p class="help" id="byline-help">几个人之间空一格。</p><div id="about-byline"></div></div>
<input type="hidden" name="dateline" value="${lines.dateline}"><input type="hidden" name="source" value="${lines.source}">
</section>
<section class="card">
<div class="field"><label for="text">正文 <span class="req">必填</span></label><textarea id="text" name="text" rows="9" aria-describedby="text-help about-text">${draft.text}</textarea><p class="help" id="text-help">一行一段。</p><div id="about-text"></div></div>
${eventDay(lines.eventDay, now)}
</section>
${noticeFields(draft)}
<section aria-labelledby="photos-title" id="photos-section"><h2 id="photos-title">图片</h2><div id="about-photos"></div><div id="photos"></div>
<label class="btn wide pick">加图片（可多选）<input type="file" id="more" multiple accept="image/jpeg,image/png"></label></section>
<section class="card stack-s"><label class="choice"><input type="checkbox" id="checked" name="checked" value="1"> 内容已核实，图片有权使用</label><label class="choice"><input type="checkbox" id="discreet" name="discreet" value="1"> 没有私人电话、住址、病历，未成年人已处理</label></section>`
}

function line(name: string, label: string, value: string): Html {
	return html`<div class="field"><label for="${name}">${label}<span class="muted small">（可不填）</span></label><input id="${name}" name="${name}" type="text" value="${value}"></div>`
}

function eventDay(chosen: string, now: Date): Html {
	const days = ['今天', '昨天', '前天'].map((label, ago) => {
		const value: string = dayOf(new Date(now.getTime() - ago * dayLong))
		const [, month, date] = value.split('-').map(Number)
		return { label, value, small: `${month}月${date}日` }
	})
	const near = days.some(({ value }) => value === chosen)
	return html`<fieldset class="field" id="eventDay"><legend class="label">事情发生在哪天<span class="muted small">（可不选）</span></legend><div class="seg">${days.map(
		({ label, value, small }) =>
			html`<label><input type="radio" name="day" value="${value}"${value === chosen && html` checked`}><span>${label}<br><small>${small}</small></span></label>`,
	)}<label><input type="radio" name="day" value="other"${chosen && !near && html` checked`}><span>更早<br><small>选日期</small></span></label></div>
<div id="earlier"${(!chosen || near) && html` hidden`}><label for="other-day" class="sr">哪一天</label><input type="date" id="other-day" name="other-day" value="${chosen}"></div>
<p class="help">超过2天的一般不收。</p></fieldset>`
}

const noticeNames: readonly [string, string, boolean][] = [
	['issuer', '发文单位', true],
	['number', '文号', false],
	['to', '称谓、主送', false],
	['signedBy', '落款', true],
]

function noticeFields({ kind, notice }: Draft): Html {
	return html`<section class="card" id="notice"${kind !== 'notice' && html` hidden`}>
<div class="field"><label for="notice.type">文种 <span class="req">必填</span></label><select id="notice.type" name="notice.type"><option value="">请选</option>${Object.entries(noticeTypes).map(([value, label]) => html`<option value="${value}"${value === notice.type && html` selected`}>${label}</option>`)}</select></div>
${noticeNames.map(([name, label, required]) => html`<div class="field"><label for="notice.${name}">${label}${required ? html` <span class="req">必填</span>` : html`<span class="muted small">（可不填）</span>`}</label><input id="notice.${name}" name="notice.${name}" type="text" value="${notice[name] ?? ''}"></div>`)}
<div class="field"><label for="notice.date">成文日期 <span class="req">必填</span></label><input id="notice.date" name="notice.date" type="date" value="${notice.date ?? ''}"></div>
<div class="field"><label for="notice.effective">施行日期<span class="muted small">（可不填）</span></label><input id="notice.effective" name="notice.effective" type="date" value="${notice.effective ?? ''}"></div>
<div class="field"><label for="notice.attachments">附件<span class="muted small">（一行一个，可不填）</span></label><textarea id="notice.attachments" name="notice.attachments" rows="2">${notice.attachments ?? ''}</textarea></div>
</section>`
}
