import fc from 'fast-check'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { exifOf } from '../../../cms/photo/exif.ts'
import { notesOf } from '../../../cms/photo/suggestions.ts'
import { xmpOf } from '../../../cms/photo/xmp.ts'
import { picture } from './pictures.ts'

/** A little-endian EXIF block with one text in its main directory. */
function exifWith(tag: number, text: Uint8Array): Uint8Array {
	const head = Buffer.alloc(26)
	head.write('II*\0', 'latin1')
	head.writeUInt32LE(8, 4)
	head.writeUInt16LE(1, 8)
	head.writeUInt16LE(tag, 10)
	head.writeUInt16LE(2, 12)
	head.writeUInt32LE(text.length, 14)
	head.writeUInt32LE(26, 18)
	return new Uint8Array(Buffer.concat([Buffer.from('Exif\0\0'), head, text]))
}
const description = 0x010e
const artist = 0x013b
/** 刘道伦 as GB18030. */
const gb18030 = Uint8Array.of(0xc1, 0xf5, 0xb5, 0xc0, 0xc2, 0xd7, 0)
const utf8 = (text: string) => new TextEncoder().encode(text)

test('names and words are read in UTF-8 and in GB18030', () => {
	expect(exifOf(exifWith(artist, utf8('刘道伦\0')))).toEqual({
		artist: '刘道伦',
		hasPosition: false,
	})
	expect(exifOf(exifWith(artist, gb18030))).toEqual({ artist: '刘道伦', hasPosition: false })
})

const junk = ['sdr', 'OLYMPUS DIGITAL CAMERA', '???????', '', '   ', '图'.repeat(301)]
test.each(junk)('%j is not offered as a caption', (text) => {
	expect(notesOf(exifWith(description, utf8(text)), undefined).suggestions).toEqual({})
})

test('a caption is offered without what nobody sees', () => {
	const exif = exifWith(description, utf8('新河湾\u202e公园\n一角\u200b'))
	expect(notesOf(exif, undefined).suggestions).toEqual({ caption: '新河湾公园 一角' })
})

const position = {
	GPSLatitudeRef: 'N',
	GPSLatitude: '34/1 48/1 30/1',
	GPSLongitudeRef: 'E',
	GPSLongitude: '117/1 7/1 45/1',
}
test.each(['jpeg', 'png', 'webp', 'avif'] as const)('a position in %s is seen', async (format) => {
	const bytes = await picture(64, 64).withExif({ IFD3: position }).toFormat(format).toBuffer()
	const { exif } = await sharp(bytes).metadata()
	expect(notesOf(exif, undefined).hasPosition).toBe(true)
})

test('a GPS directory without a position is none', async () => {
	const exif = { IFD3: { GPSDateStamp: '2020:08:14' } }
	const bytes = await picture(64, 64).withExif(exif).jpeg().toBuffer()
	expect(exifOf((await sharp(bytes).metadata()).exif ?? new Uint8Array())).toEqual({
		hasPosition: false,
	})
})

test('broken blocks yield nothing and do not throw', () => {
	const whole = exifWith(description, utf8('新河湾公园一角\0'))
	fc.assert(
		fc.property(fc.uint8Array({ maxLength: 80 }), fc.nat(whole.length), (noise, at) => {
			const broken = new Uint8Array(whole)
			broken.set(noise.subarray(0, whole.length - at), at)
			exifOf(broken)
			exifOf(noise)
			xmpOf(noise)
		}),
		{ numRuns: 500 },
	)
})

const xmp = (inner: string) =>
	utf8(
		`<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:exif="http://ns.adobe.com/exif/1.0/">${inner}</rdf:RDF></x:xmpmeta>`,
	)
test('XMP: creator, description, position as attribute; broken XML gives the position only', () => {
	const words =
		'<rdf:Description exif:GPSLatitude="34,48N"><dc:creator><rdf:Seq><rdf:li>刘道伦</rdf:li></rdf:Seq></dc:creator></rdf:Description>'
	expect(xmpOf(xmp(words))).toEqual({ artist: '刘道伦', hasPosition: true })
	expect(xmpOf(utf8('<a exif:GPSLatitude="1"'))).toEqual({ hasPosition: true })
	expect(xmpOf(utf8('<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>'))).toEqual({
		hasPosition: false,
	})
})
