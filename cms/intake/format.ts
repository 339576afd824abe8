import { Refused } from './refusal.ts'

const starts: [found: string, hex: string][] = [
	['pdf', '25504446'],
	['rtf', '7b5c727466'],
	['jpeg', 'ffd8ff'],
	['png', '89504e470d0a1a0a'],
	['gif', '47494638'],
	['bmp', '424d'],
	['tiff', '49492a00'],
	['tiff', '4d4d002a'],
	['rar', '526172211a07'],
	['7z', '377abcaf271c'],
	['gzip', '1f8b'],
]
const oleStart = 'd0cf11e0a1b11ae1'
const zipStart = '504b'

/**
 * Looks at the bytes before anything opens them and throws {@link Refused} unless they begin like a zip.
 * The name is not asked: people rename files (R13).
 */
export function refuseOtherFormats(bytes: Uint8Array): void {
	if (bytes.length === 0) throw new Refused('empty-file', 'The file has no bytes.')
	const start = hex(bytes, 0, 16)
	if (start.startsWith(zipStart)) return
	if (start.startsWith(oleStart.slice(0, 8))) throw refusedOle(bytes)
	if (isOwnerLock(bytes))
		throw new Refused('owner-lock-file', 'The bytes are those of an owner file.')
	if (bytes.every((byte) => byte === 0)) throw new Refused('corrupt-file', 'All bytes are zero.')
	throw new Refused('wrong-format', 'The bytes begin like another format.', {
		found: formatOf(bytes, start),
	})
}

function formatOf(bytes: Uint8Array, start: string): string {
	if (start.startsWith('52494646') && start.slice(16, 24) === '57454250') return 'webp'
	if (start.slice(8, 16) === '66747970') return 'heic'
	const known = starts.find(([, prefix]) => start.startsWith(prefix))
	if (known) return known[0]
	const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096)).replaceAll('\0', '')
	if (/^MIME-Version:/im.test(head)) return 'mht'
	if (/<(!doctype\s+html|html|head|body|meta|table|div|p)[\s>]/i.test(head)) return 'html'
	if (/^[^<]{0,8}<\?xml/.test(head)) return 'xml'
	return looksLikeText(bytes) ? 'text' : 'unknown'
}

/** MS-CFB: stream names stand in the directory as UTF-16LE. */
function refusedOle(bytes: Uint8Array): Refused {
	const has = (name: string) => includes(bytes, Buffer.from(name, 'utf16le'))
	if (has('EncryptedPackage'))
		return new Refused('password-protected', 'An OLE file with an EncryptedPackage stream.')
	if (has('WordDocument')) {
		return isEncryptedWord(bytes)
			? new Refused('password-protected', 'A Word 97 file whose header says encrypted.')
			: new Refused('legacy-doc', 'An OLE file with a WordDocument stream.')
	}
	const found = has('Workbook') || has('Book') ? 'xls' : has('PowerPoint Document') ? 'ppt' : 'ole'
	return new Refused('wrong-format', 'An OLE file without a WordDocument stream.', { found })
}

/** MS-DOC 2.5.2: wIdent A5EC, and fEncrypted is bit 8 of the flags at 0x0A. The stream mostly begins in the first sector. */
function isEncryptedWord(bytes: Uint8Array): boolean {
	const at = 512
	return bytes[at] === 0xec && bytes[at + 1] === 0xa5 && ((bytes[at + 11] ?? 0) & 1) === 1
}

/** Word's `~$` file: 162 bytes (Excel's 165), a name with its length in one byte, and again in UTF-16 from byte 54. */
function isOwnerLock(bytes: Uint8Array): boolean {
	if (bytes.length !== 162 && bytes.length !== 165) return false
	const [length = 0] = bytes
	const wide = (bytes[54] ?? 0) + (bytes[55] ?? 0) * 256
	return length > 0 && length <= 54 && wide > 0 && wide <= 54
}

function looksLikeText(bytes: Uint8Array): boolean {
	const head = bytes.subarray(0, 4096)
	if ((head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff)) return true
	return head.every((byte) => byte >= 0x20 || byte === 9 || byte === 10 || byte === 13)
}

function includes(bytes: Uint8Array, wanted: Buffer): boolean {
	return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(wanted)
}

function hex(bytes: Uint8Array, from: number, to: number): string {
	return Buffer.from(bytes.subarray(from, to)).toString('hex')
}
