/** Characters that XML 1.0 (2.2) cannot hold, however they are written: most controls, halves of pairs, two others. */
const forbidden = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu
/** Whether a text may need them taken out: most hold none of these, and looking is quicker than replacing. */
const suspect = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD]/
const escapes: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	// As they are, a parser would make line feeds and spaces of them.
	'\r': '&#13;',
	'\n': '&#10;',
	'\t': '&#9;',
	// Ends of lines for parsers that know XML 1.1 (2.11).
	'\u0085': '&#133;',
	'\u2028': '&#8232;',
	'\u2029': '&#8233;',
}

/** A text as an element of XML or HTML holds it. `>` too: `]]>` may stand in no text. */
export function escaped(text: string): string {
	const clean = suspect.test(text) ? text.replace(forbidden, '') : text
	return /[&<>"\r\u2028\u2029]/.test(clean)
		? clean.replace(/[&<>"\r\u2028\u2029]/g, escapeOf)
		: clean
}

/** A text as an element of XML alone: in HTML the number of U+0085 means another character. */
function held(text: string): string {
	return escaped(text).replaceAll('\u0085', escapeOf)
}

function escapeOf(character: string): string {
	return escapes[character] ?? character
}

/** A text as an attribute holds it: in it lines and tabs would not outlive a parser. */
function quoted(text: string): string {
	return `"${held(text).replace(/[\n\t]/g, escapeOf)}"`
}

type Attributes = Readonly<Record<string, string | number | undefined>>

/** An element with a text; none where there is no text. */
export function leaf(name: string, text: string | undefined, attributes: Attributes = {}): string {
	return text ? branch(name, [held(text)], attributes) : ''
}

/** An element that holds HTML, written with `escaped`, as it is. */
export function html(name: string, text: string, attributes: Attributes = {}): string {
	return branch(name, [`<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`], attributes)
}

/** An element with elements, written already; without any it closes itself. */
export function branch(
	name: string,
	children: readonly string[],
	attributes: Attributes = {},
): string {
	const inside = children.join('')
	const open = `${name}${attributesOf(attributes)}`
	return inside ? `<${open}>${inside}</${name}>` : `<${open}/>`
}

export function attributesOf(attributes: Attributes): string {
	return Object.entries(attributes)
		.filter(([, value]) => value !== undefined)
		.map(([name, value]) => ` ${name}=${quoted(String(value))}`)
		.join('')
}

/** A document around its root. */
export function documentOf(root: string): string {
	return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`
}
