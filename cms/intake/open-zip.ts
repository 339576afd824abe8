import { type Entry, fromBuffer, type ZipFile } from 'yauzl'
import { Refused } from './refusal.ts'
import { countMarkup } from './refuse-markup.ts'

/** What may come out of a file, counted while it comes: a directory can lie. */
const maxEntries = 2000
const maxXmlBytes = 40_000_000
const maxEntryBytes = 60_000_000
const maxAllBytes = 150_000_000

export type Parts = ReadonlyMap<string, Uint8Array>

/** Everything in a .docx by name. Throws the reason why it is not opened. */
export async function openZip(bytes: Uint8Array): Promise<Parts> {
	const zip = await open(bytes)
	const parts = new Map<string, Uint8Array>()
	let xml = 0
	let marks = 0
	let all = 0
	try {
		for (;;) {
			const entry = await nextEntry(zip)
			if (!entry) return parts
			if (parts.size >= maxEntries) throw new Refused('too-large-when-opened')
			refuseName(entry.fileName)
			if (entry.fileName.endsWith('/')) continue
			const part = await inflate(zip, entry, maxAllBytes - all)
			all += part.length
			// Whatever its name, a part that begins like markup may be parsed.
			if (isMarkup(part)) {
				xml += part.length
				if (xml > maxXmlBytes) throw new Refused('too-large-when-opened')
				marks = countMarkup(part, marks)
			}
			parts.set(entry.fileName.replace(/^\//, ''), part)
		}
	} finally {
		zip.close()
	}
}

/** Pictures begin otherwise; a mark of the encoding or blanks may stand before the first tag. */
function isMarkup(part: Uint8Array): boolean {
	return /^[\s\0\xef\xbb\xbf\xfe\xff]*</.test(Buffer.from(part.subarray(0, 64)).toString('latin1'))
}

function open(bytes: Uint8Array): Promise<ZipFile> {
	return new Promise((resolve, reject) => {
		// Names are checked by us: yauzl's own complaint does not tell a climbing name from a broken directory.
		const options = { lazyEntries: true, decodeStrings: true, strictFileNames: false }
		fromBuffer(Buffer.from(bytes), options, (error, zip) =>
			error ? reject(faultOf(error)) : resolve(zip),
		)
	})
}

function nextEntry(zip: ZipFile): Promise<Entry | undefined> {
	return new Promise((resolve, reject) => {
		const done = () => {
			zip.off('entry', onEntry).off('end', onEnd).off('error', onError)
		}
		const onEntry = (entry: Entry) => {
			done()
			resolve(entry)
		}
		const onEnd = () => {
			done()
			resolve(undefined)
		}
		const onError = (error: Error) => {
			done()
			reject(faultOf(error))
		}
		zip.on('entry', onEntry).on('end', onEnd).on('error', onError)
		zip.readEntry()
	})
}

function inflate(zip: ZipFile, entry: Entry, left: number): Promise<Uint8Array> {
	const limit = Math.min(maxEntryBytes, left)
	if (entry.isEncrypted()) throw new Refused('password-protected')
	if (entry.uncompressedSize > limit) throw new Refused('too-large-when-opened')
	return new Promise((resolve, reject) => {
		zip.openReadStream(entry, (error, stream) => {
			if (error) return reject(faultOf(error))
			const chunks: Buffer[] = []
			let length = 0
			stream.on('data', (chunk: Buffer) => {
				length += chunk.length
				if (length > limit) stream.destroy(new Refused('too-large-when-opened'))
				else chunks.push(chunk)
			})
			stream.on('error', (fault) => reject(faultOf(fault)))
			stream.on('end', () => resolve(Buffer.concat(chunks)))
		})
	})
}

function refuseName(name: string): void {
	if (/(^|[\\/])\.\.([\\/]|$)|^[\\/]{2}|^[A-Za-z]:|\0/.test(name)) {
		throw new Refused('unsafe-content')
	}
	if (/vbaProject\.bin$/i.test(name)) throw new Refused('macro-enabled')
}

function faultOf(error: Error): Refused {
	if (error instanceof Refused) return error
	if (/invalid relative path|absolute path|invalid characters/.test(error.message)) {
		return new Refused('unsafe-content', undefined, error)
	}
	return new Refused('corrupt-file', undefined, error)
}
