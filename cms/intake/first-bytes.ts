import { Refused } from './refusal.ts'

const marks: readonly [found: string, bytes: readonly number[]][] = [
	['jpeg', [0xff, 0xd8, 0xff]],
	['png', [0x89, 0x50, 0x4e, 0x47]],
	['gif', [0x47, 0x49, 0x46, 0x38]],
	['pdf', [0x25, 0x50, 0x44, 0x46]],
	['rtf', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
]
/** An OLE compound file: the old .doc, and what Word writes when a password is set. */
const compound = [0xd0, 0xcf, 0x11, 0xe0]
/** The file that Word keeps beside an open document: 162 bytes, the account's name first. */
const ownerFileBytes = 162

/** Throws the reason why these bytes cannot be a .docx; what begins like a zip passes. The name is not asked. */
export function refuseByFirstBytes(bytes: Uint8Array): void {
	if (bytes.length === 0) throw new Refused('empty-file')
	if (begins(bytes, [0x50, 0x4b])) return
	if (isOwnerFile(bytes)) throw new Refused('owner-lock-file')
	if (begins(bytes, compound)) {
		if (holds(bytes, 'EncryptedPackage')) throw new Refused('password-protected')
		if (holds(bytes, 'WordDocument')) throw new Refused('legacy-doc')
		throw new Refused('wrong-format', 'ole')
	}
	const mark = marks.find(([, sign]) => begins(bytes, sign))
	if (mark) throw new Refused('wrong-format', mark[0])
	const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).trimStart().toLowerCase()
	if (/^(\W*)<(!doctype html|html|head|body|meta)/.test(head)) {
		throw new Refused('wrong-format', 'html')
	}
	if (/^\W*<\?xml/.test(head)) throw new Refused('wrong-format', 'xml')
	throw new Refused('wrong-format', 'text')
}

function begins(bytes: Uint8Array, sign: readonly number[]): boolean {
	return sign.every((byte, at) => bytes[at] === byte)
}

/** Names inside a compound file are UTF-16. */
function holds(bytes: Uint8Array, name: string): boolean {
	return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(name, 0, 'utf16le')
}

function isOwnerFile(bytes: Uint8Array): boolean {
	return bytes.length === ownerFileBytes && (bytes[0] ?? 0) > 0 && (bytes[0] ?? 0) < 55
}
