import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5'

type Node = DefaultTreeAdapterTypes.ChildNode
type Element = DefaultTreeAdapterTypes.Element

/** 微信图文: what is pasted into the editor of a public account, which keeps styles only where they stand in the tags. */
export type Wechat = Readonly<{ html: string; text: string }>
type Shown = Readonly<{ src: string; alt: string }>
/** How the picture of a number, from 1, stands in the text. */
export type PlacePicture = (picture: Shown, number: number) => string

const ink = 'color:#333'
const styles: Readonly<Record<string, string>> = {
	p: `margin:0 0 1.2em;font-size:16px;line-height:1.9;text-align:justify;${ink}`,
	h2: `margin:1.6em 0 .8em;padding-left:.6em;border-left:4px solid #b0101c;font-size:18px;line-height:1.5;font-weight:bold;${ink}`,
	h3: `margin:1.4em 0 .6em;font-size:16px;line-height:1.5;font-weight:bold;${ink}`,
	ul: 'margin:0 0 1.2em;padding-left:1.6em',
	ol: 'margin:0 0 1.2em;padding-left:1.6em',
	li: `margin:0 0 .4em;font-size:16px;line-height:1.9;${ink}`,
	blockquote: 'margin:0 0 1.2em;padding:.8em 1em 0;background:#f6f6f6;border-left:4px solid #ccc',
	table: `margin:0 0 1.2em;width:100%;border-collapse:collapse;font-size:14px;line-height:1.6;${ink}`,
	caption: 'padding:.4em;font-weight:bold',
	th: 'padding:.4em;border:1px solid #ccc;background:#f6f6f6;text-align:left',
	td: 'padding:.4em;border:1px solid #ccc',
	figure: 'margin:0 0 1.2em',
	figcaption: 'margin:.4em 0 0;font-size:14px;line-height:1.6;text-align:center;color:#666',
	img: 'display:block;width:100%;height:auto',
}
/** The editor drops or restyles some tags. */
const renamed: Readonly<Record<string, string>> = { figure: 'section', figcaption: 'p' }
const kept: readonly string[] = ['colspan', 'rowspan']
const lines: readonly string[] = ['p', 'h2', 'h3', 'li', 'tr', 'caption', 'figcaption']
const empty: readonly string[] = ['br']

/**
 * A piece's plain HTML with its styles written into every tag, and as text alone. A public account shows no links to
 * elsewhere: the address follows the words.
 */
export function wechatOf(plain: string, placePicture: PlacePicture): Wechat {
	let pictures = 0
	const html = (node: Node): string => {
		if ('value' in node) return escaped(node.value)
		if (!('tagName' in node)) return ''
		if (node.tagName === 'img') {
			pictures++
			return placePicture({ src: attribute(node, 'src'), alt: attribute(node, 'alt') }, pictures)
		}
		const inside = node.childNodes.map(html).join('') + escaped(addressAfter(node))
		if (node.tagName === 'a' || node.tagName === 'tbody') return inside
		const name = renamed[node.tagName] ?? node.tagName
		return empty.includes(name) ? `<${name}>` : `<${name}${attributes(node)}>${inside}</${name}>`
	}
	const { childNodes } = parseFragment(plain)
	return {
		html: `<section>${childNodes.map(html).join('')}</section>`,
		text: childNodes.map(textOf).join('').trim(),
	}
}

/** For a piece that is public: its picture as the portal gives it out, which the editor fetches. */
export function linkedPicture({ src, alt }: Shown): string {
	return `<img src="${escaped(src)}" alt="${escaped(alt)}" style="${styles.img}">`
}

/** For a draft, whose pictures nobody may fetch: where each goes. */
export function pictureToCome({ alt }: Shown, number: number): string {
	return `<p style="margin:0;padding:1.6em 1em;border:1px dashed #999;text-align:center;font-size:14px;color:#666">【图${number}】${escaped(alt)}</p>`
}

/** The text under its title as a phone shows it in a public account. */
export function accountPage(title: string, { html }: Wechat): string {
	return `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>${escaped(title)}</title><style>body{margin:0;padding:20px 16px;background:#fff;font-family:"PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif}h1{margin:0 0 14px;font-size:22px;line-height:1.4;font-weight:500}</style><h1>${escaped(title)}</h1>${html}</html>`
}

function textOf(node: Node): string {
	if ('value' in node) return node.value
	if (!('tagName' in node)) return ''
	if (node.tagName === 'br') return '\n'
	const inside = node.childNodes.map(textOf).join('') + addressAfter(node)
	if (node.tagName === 'td' || node.tagName === 'th') return `${inside}　`
	return lines.includes(node.tagName) ? `${inside.trim()}\n` : inside
}

function addressAfter(node: Element): string {
	const href = node.tagName === 'a' ? attribute(node, 'href') : ''
	return href ? `（${href.replace(/^mailto:/, '')}）` : ''
}

function attributes(node: Element): string {
	const style = styles[node.tagName]
	const own = node.attrs.filter(({ name }) => kept.includes(name))
	const all = style ? [...own, { name: 'style', value: style }] : own
	return all.map(({ name, value }) => ` ${name}="${escaped(value)}"`).join('')
}

function attribute(node: Element, name: string): string {
	return node.attrs.find((one) => one.name === name)?.value ?? ''
}

const entities: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
}

function escaped(text: string): string {
	return text.replace(/[&<>"]/g, (mark) => entities[mark] ?? mark)
}
