import { type DefaultTreeAdapterTypes, parse } from 'parse5'

type Node = DefaultTreeAdapterTypes.Node
type Element = DefaultTreeAdapterTypes.Element

export type Inspection = Readonly<{
	/** Addresses on this site that the page links to, without query and fragment. */
	links: readonly string[]
	/** Tags of the annex to 国办发〔2017〕47号 that the page must carry and does not. */
	missingMeta: readonly string[]
	/** Pictures without an alternative text; an empty one says that a picture is decoration. */
	missingAlt: number
	pictures: number
}>

const siteMeta = ['SiteName', 'SiteDomain', 'SiteIDCode'] as const
const pieceMeta = ['ArticleTitle', 'PubDate', 'ContentSource'] as const

/**
 * What a written page tells of itself.
 * @param isPiece whether it is a report, photo story or notice
 * @param asksMeta whether the site is a government site, whose pages carry the tags
 */
export function inspectPage(html: string, isPiece: boolean, asksMeta: boolean): Inspection {
	const links = new Set<string>()
	const named = new Set<string>()
	let missingAlt = 0
	let pictures = 0
	for (const element of elementsOf(parse(html))) {
		const attribute = (name: string) => element.attrs.find((one) => one.name === name)?.value
		const href = element.tagName === 'a' ? attribute('href') : undefined
		if (href?.startsWith('/') && !href.startsWith('//')) links.add(href.replace(/[?#].*$/u, ''))
		if (element.tagName === 'meta' && attribute('content')) named.add(attribute('name') ?? '')
		if (element.tagName === 'img') {
			pictures++
			if (attribute('alt') === undefined) missingAlt++
		}
	}
	const needed = asksMeta ? [...siteMeta, ...(isPiece ? pieceMeta : [])] : []
	const missingMeta = needed.filter((name) => !named.has(name))
	return { links: [...links], missingMeta, missingAlt, pictures }
}

function* elementsOf(node: Node): Generator<Element> {
	if ('tagName' in node) yield node
	if ('childNodes' in node) for (const child of node.childNodes) yield* elementsOf(child)
}
