import { printMinute } from '../../content/day.ts'
import type { Event } from './events.ts'

/** What a review sheet says: the paper record of who let a manuscript through. */
export type ReviewSheet = Readonly<{
	number: string
	title: string
	kicker: string
	subtitle: string
	unit: string
	authors: readonly string[]
	chain: string
	stage: string
	characters: number
	photos: number
	digest: string
	steps: readonly Readonly<{
		name: string
		role: string
		given: readonly Readonly<{
			name: string
			at: string
			digest: string
			valid: boolean
			opinion: string
		}>[]
	}>[]
	events: readonly Event[]
	printedAt: string
}>

const css = `
	body { margin: 2rem auto; max-width: 46rem; font: 14px/1.6 SimSun, "Noto Serif CJK SC", serif; color: #000; background: #fff; }
	h1 { font-size: 22px; text-align: center; letter-spacing: .3em; margin: 0 0 .5rem; }
	h2 { font-size: 16px; margin: 1.2rem 0 .4rem; }
	table { width: 100%; border-collapse: collapse; }
	th, td { border: 1px solid #000; padding: 4px 8px; text-align: left; vertical-align: top; font-weight: normal; }
	thead th, tbody th { font-weight: bold; }
	tr { break-inside: avoid; }
	code { font-family: Menlo, Consolas, monospace; font-size: 11px; overflow-wrap: anywhere; }
	.void { text-decoration: line-through; }
	footer { margin-top: 1rem; font-size: 12px; }
	@page { size: A4; margin: 18mm; }
	@media print { body { margin: 0; max-width: none; } }
`

/** 审稿单 as a page of its own, to be printed: number, what it is about, the opinion of every step, what was sent back and why. */
export function sheetPage(sheet: ReviewSheet): string {
	const returns = sheet.events.flatMap(({ at, by, what, reasons = [] }) =>
		reasons.map(({ code, place, text }) =>
			row([when(at), by, what, `${code} ${place ?? ''}`, text]),
		),
	)
	return `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>审稿单 ${safe(sheet.number)}</title><style>${css}</style></head><body><main>
<h1>审稿单</h1>
<table aria-label="稿件"><tbody>
${fact('编号', sheet.number)}${fact('主题', sheet.title)}
${sheet.kicker ? fact('引题', sheet.kicker) : ''}${sheet.subtitle ? fact('副题', sheet.subtitle) : ''}
${fact('单位', sheet.unit)}${fact('作者', sheet.authors.join('、'))}
${fact('审签流程', `${sheet.chain}，现在${sheet.stage}`)}${fact('篇幅', `正文${sheet.characters}字，图片${sheet.photos}张`)}
<tr><th scope="row">内容指纹</th><td><code>${safe(sheet.digest)}</code></td></tr>
</tbody></table>
<h2>各步意见</h2>
<table><thead><tr><th scope="col">步骤</th><th scope="col">谁</th><th scope="col">时间</th><th scope="col">意见</th><th scope="col">签的指纹</th></tr></thead><tbody>
${sheet.steps.map(stepRows).join('')}
</tbody></table>
${returns.length > 0 ? `<h2>退回和理由</h2><table><thead><tr><th scope="col">时间</th><th scope="col">谁</th><th scope="col">做了什么</th><th scope="col">理由、位置</th><th scope="col">意见</th></tr></thead><tbody>${returns.join('')}</tbody></table>` : ''}
<footer>${safe(when(sheet.printedAt))}打印。签字由系统当场记下，内容改动后签字随之失效。</footer>
</main></body></html>`
}

function stepRows({ name, role, given }: ReviewSheet['steps'][number]): string {
	if (given.length === 0) return row([name, role, '还没有签', '', ''])
	return given
		.map(
			({ name: who, at, digest, valid, opinion }) =>
				`<tr><th scope="row">${safe(name)}</th><td>${safe(who)}</td><td>${safe(when(at))}</td><td>${safe(opinion)}</td><td><code${valid ? '' : ' class="void"'}>${safe(digest.slice(0, 16))}</code>${valid ? '' : '（失效）'}</td></tr>`,
		)
		.join('')
}

function fact(name: string, value: string): string {
	return `<tr><th scope="row">${safe(name)}</th><td>${safe(value)}</td></tr>`
}

function row(cells: readonly string[]): string {
	return `<tr>${cells.map((cell) => `<td>${safe(cell)}</td>`).join('')}</tr>`
}

function when(at: string): string {
	return at === '' ? '' : printMinute(at)
}

function safe(text: string): string {
	const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
	return text.replaceAll(/[&<>"]/g, (mark) => entities[mark] ?? mark)
}
