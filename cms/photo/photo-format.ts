/** What a file is by its bytes. The first group is taken, the second is a picture that is not, the rest is no picture. */
export type Taken = 'jpeg' | 'png' | 'gif' | 'webp' | 'avif'
export type OtherPicture =
	| 'heic'
	| 'svg'
	| 'bmp'
	| 'tiff'
	| 'jxl'
	| 'jp2'
	| 'psd'
	| 'ico'
	| 'raw'
	| 'wmf'
export type NoPicture = 'html' | 'pdf' | 'zip' | 'office' | 'archive' | 'video' | 'text' | 'unknown'
/** `blank`: nothing but zeros, as a broken download leaves them. */
export type Found = Taken | OtherPicture | NoPicture | 'blank'

const takenFormats: ReadonlySet<string> = new Set<Taken>(['jpeg', 'png', 'gif', 'webp', 'avif'])
const otherPictures: ReadonlySet<string> = new Set<OtherPicture>([
	'heic',
	'svg',
	'bmp',
	'tiff',
	'jxl',
	'jp2',
	'psd',
	'ico',
	'raw',
	'wmf',
])

export function isTaken(found: Found): found is Taken {
	return takenFormats.has(found)
}

export function isOtherPicture(found: Found): found is OtherPicture {
	return otherPictures.has(found)
}

/** First bytes as Latin-1, and what they begin. Longer ones stand before their own beginnings. */
const signatures: [begins: string, found: Found][] = [
	['\xff\xd8', 'jpeg'],
	['\x89PNG', 'png'],
	['GIF8', 'gif'],
	['BM', 'bmp'],
	['II*\0', 'tiff'],
	['MM\0*', 'tiff'],
	['II+\0', 'tiff'],
	['MM\0+', 'tiff'],
	['\xff\x0a', 'jxl'],
	['\0\0\0\x0cJXL ', 'jxl'],
	['\0\0\0\x0cjP  ', 'jp2'],
	['\xff\x4f\xff\x51', 'jp2'],
	['8BPS', 'psd'],
	['\0\0\x01\0', 'ico'],
	['FUJIFILMCCD-RAW', 'raw'],
	['\xd7\xcd\xc6\x9a', 'wmf'],
	['%PDF-', 'pdf'],
	['PK\x03\x04', 'zip'],
	['\xd0\xcf\x11\xe0', 'office'],
	['Rar!', 'archive'],
	['7z\xbc\xaf', 'archive'],
	['\x1f\x8b', 'archive'],
	['\x1a\x45\xdf\xa3', 'video'],
]

/** Bytes looked at to tell text from text. */
const headBytes = 64 * 1024

/** What these bytes are, by looking at their beginning; a name is never asked. */
export function formatOf(bytes: Uint8Array): Found {
	const head = latin1(bytes.subarray(0, 64))
	if (head.startsWith('RIFF')) return head.slice(8, 12) === 'WEBP' ? 'webp' : 'video'
	if (head.slice(4, 8) === 'ftyp') return ofBrands(bytes)
	const known = signatures.find(([begins]) => head.startsWith(begins))
	if (known) return known[1]
	return ofText(bytes.subarray(0, headBytes))
}

/** ISO 14496-12 4.3: the file type box lists the major brand, a version and the compatible brands. */
function ofBrands(bytes: Uint8Array): Found {
	const length = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(0)
	const box = latin1(bytes.subarray(8, Math.min(length, 256)))
	const brands = box.match(/[\s\S]{4}/g) ?? []
	if (brands.some((brand) => /^avi[fs]$/.test(brand))) return 'avif'
	// mif1 alone says only that it is a still picture; libheif then finds HEVC, as the name heif promises.
	if (brands.some((brand) => /^(he[iv]|mif1|msf1|miaf)/.test(brand))) return 'heic'
	return brands[0] === 'crx ' ? 'raw' : 'video'
}

function ofText(bytes: Uint8Array): Found {
	if (bytes.every((byte) => byte === 0)) return 'blank'
	const text = decoded(bytes)
	if (text === undefined) return 'unknown'
	const html = text.search(/<(!doctype\s+html|html|head|body)[\s>]/i)
	const svg = text.search(/<([\w-]+:)?svg[\s>]/i)
	if (html >= 0 && (svg < 0 || html < svg)) return 'html'
	return svg >= 0 ? 'svg' : 'text'
}

function decoded(bytes: Uint8Array): string | undefined {
	const encodings = [
		[0xff, 0xfe, 'utf-16le'],
		[0xfe, 0xff, 'utf-16be'],
	] as const
	const marked = encodings.find(([first, second]) => bytes[0] === first && bytes[1] === second)
	const text = new TextDecoder(marked?.[2] ?? 'utf-8').decode(bytes)
	return text.includes('\0') ? undefined : text
}

function latin1(bytes: Uint8Array): string {
	return String.fromCharCode(...bytes)
}
