import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl'
import { Refused } from './refusal.ts'
import { countMarkup } from './refuse-markup.ts'

/** Counted in bytes that come out, not in what the directory promises (R13). */
export const zipLimits = {
	entries: 2000,
	/** XML and other text, all parts together. */
	textBytes: 30 * 1024 * 1024,
	/** One picture. */
	pictureBytes: 40 * 1024 * 1024,
	/** All pictures together. */
	picturesBytes: 160 * 1024 * 1024,
}

/** Parts by name in lower case: part names are compared without case (ECMA-376-2, 6.2.2.3). */
export type Parts = ReadonlyMap<string, Uint8Array>

const text = /\.(xml|rels|html?|xhtml|mht|mhtml|txt)$|^mimetype$/
/** Programs, workbooks and fonts inside are never opened. */
const skipped = /(^|\/)(embeddings|fonts|activex|custom)\//

/** Opens a zip in memory. Throws {@link Refused}; nothing is written, run or fetched. */
export async function readZip(bytes: Uint8Array): Promise<Parts> {
	const zip = await open(bytes)
	try {
		const entries = await list(zip)
		refuseNames(entries)
		return await inflate(zip, entries)
	} catch (error) {
		if (error instanceof Refused) throw error
		throw new Refused('corrupt-file', 'The zip cannot be read to its end.', { cause: error })
	} finally {
		zip.close()
	}
}

async function open(bytes: Uint8Array): Promise<ZipFile> {
	try {
		const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
		// Names are checked here, so that a climbing one is told from a broken file.
		return await fromBufferPromise(buffer, { lazyEntries: true, decodeStrings: false })
	} catch (error) {
		throw new Refused('corrupt-file', 'The zip has no directory.', { cause: error })
	}
}

type Named = { entry: Entry; name: string }

async function list(zip: ZipFile): Promise<Named[]> {
	const entries: Named[] = []
	for await (const entry of zip.eachEntry()) {
		if (entries.length >= zipLimits.entries)
			throw new Refused('too-large-when-opened', `More than ${zipLimits.entries} entries.`)
		entries.push({ entry, name: String(entry.fileName).replaceAll('\\', '/') })
	}
	return entries
}

function refuseNames(entries: Named[]): void {
	for (const { entry, name } of entries) {
		if (/^\/|^[a-z]:|\0|(^|\/)\.\.(\/|$)/i.test(name))
			throw new Refused('unsafe-content', `An entry's name leaves the folder: ${name}`)
		if (entry.isEncrypted()) throw new Refused('password-protected', 'An entry is encrypted.')
	}
	if (entries.some(({ name }) => /(^|\/)vba(project|data)[^/]*$/i.test(name)))
		throw new Refused('macro-enabled', 'There is a VBA project.')
}

async function inflate(zip: ZipFile, entries: Named[]): Promise<Parts> {
	const parts = new Map<string, Uint8Array>()
	let texts = 0
	let marks = 0
	let pictures = 0
	for (const { entry, name: written } of entries) {
		const name = written.toLowerCase()
		if (name.endsWith('/') || skipped.test(name)) continue
		if (parts.has(name)) throw new Refused('corrupt-file', `Two entries are called ${name}.`)
		const isText = text.test(name)
		const limit = isText
			? zipLimits.textBytes - texts
			: Math.min(zipLimits.pictureBytes, zipLimits.picturesBytes - pictures)
		const bytes = await inflateOne(zip, entry, limit)
		if (isText) {
			texts += bytes.length
			marks = countMarkup(bytes, marks)
		} else pictures += bytes.length
		parts.set(name, bytes)
	}
	return parts
}

/** @param limit in bytes; one more and the entry is refused. */
async function inflateOne(zip: ZipFile, entry: Entry, limit: number): Promise<Uint8Array> {
	if (entry.uncompressedSize > limit) throw tooLarge()
	const chunks: Buffer[] = []
	let size = 0
	// A stream of Node yields Buffers unless an encoding was set.
	for await (const chunk of (await zip.openReadStreamPromise(entry)) as AsyncIterable<Buffer>) {
		size += chunk.length
		if (size > limit) throw tooLarge()
		chunks.push(chunk)
	}
	return new Uint8Array(Buffer.concat(chunks, size))
}

function tooLarge(): Refused {
	return new Refused('too-large-when-opened', 'What comes out of the zip is over the limit.')
}
