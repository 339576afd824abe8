import { expect, test } from 'vitest'
import { intakeDocx } from '../../../cms/intake/intake.ts'
import { contentTypes, type Entry, makeDocx, makeZip, p, rootRelations } from './make-docx.ts'

const text = (words: string) => new Uint8Array(Buffer.from(words))
const bytes = (hex: string, length = 600) =>
	new Uint8Array(Buffer.concat([Buffer.from(hex, 'hex'), Buffer.alloc(length, 65)]))
const ole = (stream: string) =>
	new Uint8Array(
		Buffer.concat([
			Buffer.from('d0cf11e0a1b11ae1', 'hex'),
			Buffer.alloc(600),
			Buffer.from(stream, 'utf16le'),
		]),
	)
const document = (xml: string): Entry => ({ name: 'word/document.xml', bytes: xml })
const zip = (...more: Entry[]) => makeZip([contentTypes(), rootRelations, ...more])
const good = makeDocx(p('渔船靠岸，驿站亮着灯。'))
const owner = new Uint8Array(162).fill(32)
owner.set([3, 97, 98, 99])
owner.set([3, 0], 54)

const cases: [what: string, file: Uint8Array, kind: string, found?: string][] = [
	['nothing', new Uint8Array(), 'empty-file'],
	['half a zip', good.subarray(0, good.length / 2), 'corrupt-file'],
	['zeros', new Uint8Array(2000), 'corrupt-file'],
	['no main part', zip(), 'corrupt-file'],
	['malformed XML', zip(document('<w:document><w:body></w:document>')), 'corrupt-file'],
	['a PDF', bytes('255044462d312e37'), 'wrong-format', 'pdf'],
	['RTF', text('{\\rtf1 x}'), 'wrong-format', 'rtf'],
	['a photo', bytes('ffd8ffe0'), 'wrong-format', 'jpeg'],
	['a web page', text('<html><body>x</body></html>'), 'wrong-format', 'html'],
	['plain text', text('渔船靠岸'), 'wrong-format', 'text'],
	[
		'an .odt',
		makeZip([{ name: 'mimetype', bytes: 'application/vnd.oasis.opendocument.text' }]),
		'wrong-format',
		'odt',
	],
	['an .xlsx', makeZip([{ name: 'xl/workbook.xml', bytes: '<x/>' }]), 'wrong-format', 'xlsx'],
	['any other zip', makeZip([{ name: 'a.txt', bytes: 'x' }]), 'wrong-format', 'zip'],
	['an .xls', ole('Workbook'), 'wrong-format', 'xls'],
	['a .doc', ole('WordDocument'), 'legacy-doc'],
	['a password', ole('EncryptedPackage'), 'password-protected'],
	[
		'macros by name',
		zip(document('<x/>'), { name: 'word/vbaProject.bin', bytes: 'x' }),
		'macro-enabled',
	],
	[
		'macros by type',
		makeZip([
			contentTypes('application/vnd.ms-word.document.macroEnabled.main+xml'),
			rootRelations,
			document('<x/>'),
		]),
		'macro-enabled',
	],
	[
		'a DOCTYPE',
		zip(document('<!DOCTYPE x [<!ENTITY y SYSTEM "file:///etc/passwd">]><x>&y;</x>')),
		'unsafe-content',
	],
	[
		'a climbing name',
		zip(document('<x/>'), { name: '../../evil.txt', bytes: 'x' }),
		'unsafe-content',
	],
	[
		'an absolute name',
		zip(document('<x/>'), { name: 'C:\\evil.txt', bytes: 'x' }),
		'unsafe-content',
	],
	[
		'too many entries',
		makeZip(Array.from({ length: 2001 }, (_, at) => ({ name: `${at}.xml`, bytes: '' }))),
		'too-large-when-opened',
	],
	['an owner file', owner, 'owner-lock-file'],
	['an empty document', makeDocx(p('')), 'no-text'],
]

test.each(cases)('%s is refused', async (_, file, kind, found) => {
	const intake = await intakeDocx(file, '夏镇整治.docx')
	expect(intake).toEqual({
		refusals: [
			{ kind, ...(found ? { found } : {}), message: expect.stringContaining('夏镇整治.docx') },
		],
	})
})

test('a directory that lies about sizes is believed less than the bytes', async () => {
	const bomb = zip({ ...document(`<x>${'a'.repeat(1_000_000)}</x>`), claimed: 10 })
	expect(await intakeDocx(bomb, 'x')).toMatchObject({ refusals: [{ kind: 'corrupt-file' }] })
})
