import { type DefaultTreeAdapterTypes, parse } from 'parse5'

export type PageTag = Readonly<{ name: string; content: string }>

/** What a page says of itself in its head: its `meta` tags with a name or a property, in its own order. */
export function pageTags(html: string): PageTag[] {
	return [...elementsOf(parse(html))].flatMap((element) => {
		const attribute = (name: string) => element.attrs.find((one) => one.name === name)?.value
		if (element.tagName !== 'meta') return []
		const name = attribute('name') ?? attribute('property')
		const content = attribute('content')
		return name && content ? [{ name, content }] : []
	})
}

function* elementsOf(
	node: DefaultTreeAdapterTypes.Node,
): Generator<DefaultTreeAdapterTypes.Element> {
	if ('tagName' in node) yield node
	if ('childNodes' in node) for (const child of node.childNodes) yield* elementsOf(child)
}
