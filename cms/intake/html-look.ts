import type { DefaultTreeAdapterTypes as Tree } from 'parse5'
import type { Line } from './tree.ts'

/** What an element hands down to its text. */
export type Look = {
	align?: Line['align']
	/** Half-points. */
	size?: number
	strong?: boolean
	heading?: number
	headingFont?: boolean
	role?: NonNullable<Line['role']>
	indented?: boolean
	link?: string
	list?: { text: string; list: 'ordered' | 'bullet' }
}

const silent = new Set(
	'nav head title style link meta base noscript template math select option textarea input button rt rp map area col colgroup'.split(
		' ',
	),
)
const embedded = new Set(
	'iframe object embed video audio canvas applet mpvoice mpvideo mpprofile'.split(' '),
)
const unsafe = new Set(['script', 'form'])

export function attributeOf(node: Tree.Element, name: string): string {
	return node.attrs.find((one) => one.name === name)?.value ?? ''
}

/** Why an element and all in it is no text: a message's kind, or `nothing` where there is nothing to tell. */
export function notText(node: Tree.Element): string | undefined {
	const { tagName } = node
	const style = attributeOf(node, 'style').replace(/\s/g, '').toLowerCase()
	const words = `${attributeOf(node, 'class')} ${style}`
	if (unsafe.has(tagName)) return 'unsafe-markup'
	if (embedded.has(tagName)) return 'embedded-object'
	if (/^mp-(?!style-type)/.test(tagName) || attributeOf(node, 'data-ad')) return 'embedded-object'
	if (silent.has(tagName) || tagName === 'svg' || tagName === 'mp-style-type' || tagName === 'xml')
		return 'nothing'
	if (/mso-special-character:comment/.test(words)) return 'comments'
	if (
		/mso-element:(comment|header|footer)|msocomanchor|mso(foot|end)notereference|mso-(foot|end)note-id/i.test(
			words,
		)
	)
		return 'nothing'
	if (tagName === 'del') return 'tracked-changes'
	if (/^(s|strike)$/.test(tagName) || /text-decoration[\w-]*:[^;]*line-through/.test(style))
		return 'struck-text'
	if (isHidden(node, style)) return holdsWords(node) ? 'hidden-text' : 'nothing'
	return
}

/** A foot- or endnote below a page of Word. */
export function isNote(node: Tree.Element): boolean {
	const style = attributeOf(node, 'style').replace(/\s/g, '')
	return /mso-element:(footnote|endnote)(;|$)/i.test(style)
}

/** The number or bullet in front of a list item of Word or WPS; `undefined` for any other element. */
export function listMark(node: Tree.Element): string | undefined {
	return /mso-list\s*:\s*ignore/i.test(attributeOf(node, 'style'))
		? wordsIn(node).trim()
		: undefined
}

/** WeChat shows `#js_content` with a script; its own `visibility` hides nothing. */
function isHidden(node: Tree.Element, style: string): boolean {
	if (/(^|;)(display:none|mso-hide:all|font-size:0(px|pt)?(;|$))/.test(style)) return true
	if (node.attrs.some(({ name }) => name === 'hidden')) return true
	const isPage = attributeOf(node, 'id') === 'js_content'
	return !isPage && /(^|;)(visibility:hidden|opacity:0(\.0+)?(;|$))/.test(style)
}

function holdsWords(node: Tree.Element): boolean {
	return /\S/.test(wordsIn(node))
}

export function wordsIn(node: Tree.Element): string {
	let words = ''
	const stack: Tree.ChildNode[] = [...node.childNodes].reverse()
	for (let one = stack.pop(); one; one = stack.pop()) {
		if ('value' in one) words += one.value
		if ('childNodes' in one) stack.push(...[...one.childNodes].reverse())
	}
	return words
}

export function looksOf(node: Tree.Element, outer: Look): Look {
	const style = attributeOf(node, 'style').toLowerCase()
	const { tagName } = node
	const look: Look = { ...outer }
	const align =
		/text-align\s*:\s*(center|right|left|justify)/.exec(style)?.[1] ?? attributeOf(node, 'align')
	if (align || tagName === 'center') look.align = alignOf(tagName === 'center' ? 'center' : align)
	const size = sizeOf(style)
	if (size) look.size = size
	if (/^(b|strong|th)$/.test(tagName) || /font-weight\s*:\s*(bold|[6-9]00)/.test(style))
		look.strong = true
	if (/font-weight\s*:\s*(normal|[1-5]00)/.test(style)) delete look.strong
	if (/font-family[^;]*(黑体|simhei|标宋|楷体|kaiti)/.test(style)) look.headingFont = true
	if (/text-indent\s*:\s*[1-9]/.test(style)) look.indented = true
	const level = /^h([1-6])$/.exec(tagName)?.[1]
	if (level) look.heading = Number(level)
	const role = roleOf(node)
	if (role) look.role = role
	if (tagName === 'li') look.list = listOf(node)
	return look
}

function alignOf(align: string): Line['align'] {
	return align === 'center' || align === 'right' ? align : 'start'
}

function roleOf(node: Tree.Element): Look['role'] {
	const words = `${attributeOf(node, 'class')} ${attributeOf(node, 'id')}`
	if (node.tagName === 'figcaption' || /caption|图说|img-desc/i.test(words)) return 'caption'
	return /activity-name|rich_media_title|article-title|MsoTitle/i.test(words) ? 'title' : undefined
}

function listOf(node: Tree.Element): NonNullable<Look['list']> {
	const parent = node.parentNode
	const isOrdered = parent && 'tagName' in parent && parent.tagName === 'ol'
	return { text: '', list: isOrdered ? 'ordered' : 'bullet' }
}

const units: Record<string, number> = { pt: 2, px: 1.5 }

function sizeOf(style: string): number | undefined {
	const found = /font-size\s*:\s*([\d.]+)(pt|px)/.exec(style)
	return found?.[1] ? Number(found[1]) * (units[found[2] ?? ''] ?? 1) : undefined
}
