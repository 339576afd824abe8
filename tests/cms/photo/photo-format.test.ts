import { expect, test } from 'vitest'
import { type Found, formatOf } from '../../../cms/photo/photo-format.ts'

const latin1 = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0))
const utf8 = (text: string) => new TextEncoder().encode(text)

const cases: [what: string, bytes: Uint8Array, found: Found][] = [
	['JPEG', latin1('\xff\xd8\xff\xe0'), 'jpeg'],
	['PNG', latin1('\x89PNG\r\n\x1a\n'), 'png'],
	['PNG sent in text mode', latin1('\x89PNG\n\x1a\n'), 'png'],
	['GIF', latin1('GIF89a'), 'gif'],
	['WebP', latin1('RIFF\x10\0\0\0WEBPVP8 '), 'webp'],
	['a WAV', latin1('RIFF\x10\0\0\0WAVEfmt '), 'video'],
	['AVIF', latin1('\0\0\0\x18ftypavif\0\0\0\0mif1miaf'), 'avif'],
	['AVIF that leads with mif1', latin1('\0\0\0\x18ftypmif1\0\0\0\0avifmiaf'), 'avif'],
	['HEIC', latin1('\0\0\0\x18ftypheic\0\0\0\0mif1heic'), 'heic'],
	['HEIC that leads with mif1', latin1('\0\0\0\x18ftypmif1\0\0\0\0mif1heic'), 'heic'],
	['MP4', latin1('\0\0\0\x18ftypisom\0\0\x02\0isomiso2'), 'video'],
	['a Canon original', latin1('\0\0\0\x18ftypcrx \0\0\0\x01crx isom'), 'raw'],
	['BMP', latin1('BM\x36\0\0\0\0\0\0\0'), 'bmp'],
	['TIFF', latin1('II*\0\x08\0\0\0'), 'tiff'],
	['big-endian TIFF', latin1('MM\0*\0\0\0\x08'), 'tiff'],
	['PSD', latin1('8BPS\0\x01'), 'psd'],
	['JPEG XL', latin1('\xff\x0a\xfa'), 'jxl'],
	['PDF', latin1('%PDF-1.7'), 'pdf'],
	['a Word file', latin1('PK\x03\x04\x14\0'), 'zip'],
	['an old Word file', latin1('\xd0\xcf\x11\xe0\xa1\xb1'), 'office'],
	['SVG', utf8('<svg xmlns="http://www.w3.org/2000/svg">'), 'svg'],
	[
		'SVG after a comment',
		utf8(`\ufeff<?xml version="1.0"?><!--${'x'.repeat(9000)}--><svg >`),
		'svg',
	],
	['SVG with a prefix', utf8('<s:svg xmlns:s="http://www.w3.org/2000/svg">'), 'svg'],
	['SVG in UTF-16', new Uint8Array(Buffer.from('\ufeff<svg >', 'utf16le')), 'svg'],
	['a page', utf8('<!DOCTYPE html><html>'), 'html'],
	['a page with a drawing', utf8('<html><svg ></svg></html>'), 'html'],
	['words', utf8('新河湾公园一角'), 'text'],
	['zeros', new Uint8Array(5000), 'blank'],
	['noise', latin1('\x01\x02\x00\x04'), 'unknown'],
]
test.each(cases)('%s', (_, bytes, found) => {
	expect(formatOf(bytes)).toBe(found)
})
