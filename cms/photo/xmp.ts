import { DOMParser } from '@xmldom/xmldom'
import type { Noted } from './exif.ts'

const dublinCore = 'http://purl.org/dc/elements/1.1/'
const rdf = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#'
/** No camera or program writes more about one picture; more is not read for words. */
const maxXmpBytes = 512 * 1024

/** Reads an XMP packet (ISO 16684-1): description and creator of Dublin Core, and whether a position stands in it. */
export function xmpOf(packet: Uint8Array): Noted {
	const text = new TextDecoder().decode(packet)
	const hasPosition = /GPS(Latitude|Longitude)\b/.test(text)
	if (packet.length > maxXmpBytes) return { hasPosition }
	const root = rootOf(text)
	const description = firstItem(root, 'description')
	const artist = firstItem(root, 'creator')
	return { ...(description ? { description } : {}), ...(artist ? { artist } : {}), hasPosition }
}

function rootOf(text: string) {
	try {
		const parser = new DOMParser({ onError: () => undefined })
		return parser.parseFromString(text.replace(/^[\s\ufeff]+/, ''), 'text/xml')
	} catch {
		// Broken XMP is common and no reason to refuse the picture; there is then nothing to suggest.
		return undefined
	}
}

function firstItem(root: ReturnType<typeof rootOf>, name: string): string | undefined {
	const property = root?.getElementsByTagNameNS(dublinCore, name).item(0)
	return property?.getElementsByTagNameNS(rdf, 'li').item(0)?.textContent?.trim()
}
