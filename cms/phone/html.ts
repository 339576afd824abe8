/** Markup that may stand in a page as it is. Everything else that a template takes is escaped. */
export class Html {
	readonly text: string
	constructor(text: string) {
		this.text = text
	}
}
export type Part = Html | string | number | false | null | undefined | readonly Part[]

const entities: Record<string, string> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;',
}

export function escaped(text: string): string {
	return text.replace(/[&<>"']/g, (mark) => entities[mark] ?? mark)
}

/** A template of a page: what is put in is text, unless it is itself `html`. Lists are joined, absent parts leave nothing. */
export function html(strings: TemplateStringsArray, ...parts: Part[]): Html {
	return new Html(strings.reduce((done, string, at) => done + printed(parts[at - 1]) + string))
}

function printed(part: Part): string {
	if (part === undefined || part === null || part === false) return ''
	if (part instanceof Html) return part.text
	if (Array.isArray(part)) return part.map(printed).join('')
	return escaped(String(part))
}

/** Data for a page's script. A block of JSON is not run, so no policy has to allow it. */
export function dataBlock(id: string, value: unknown): Html {
	const json = JSON.stringify(value).replace(/</g, '\\u003c')
	return new Html(`<script type="application/json" id="${escaped(id)}">${json}</script>`)
}
