import { readFileSync } from 'node:fs'
import { crc32 } from 'node:zlib'
import fc from 'fast-check'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { maxUploadBytes } from '../../../cms/photo/limits.ts'
import { type ReadPhoto, readPhoto } from '../../../cms/photo/read-photo.ts'
import { sha256 } from '../../../cms/photo/sha256.ts'
import { photo as published } from '../../../content/photo.ts'
import { jpegOf, picture } from './pictures.ts'

const fixture = (name: string) =>
	new Uint8Array(readFileSync(new URL(`../../fixtures/photos/${name}`, import.meta.url)))

async function taken(bytes: Uint8Array, name = '现场.jpg'): Promise<ReadPhoto> {
	const reading = await readPhoto(bytes, name)
	if ('refusals' in reading) throw new Error(JSON.stringify(reading.refusals))
	return reading.photo
}

const sizes: [width: number, widths: number[], jpeg: number][] = [
	[300, [300], 300],
	[480, [480], 480],
	[700, [480, 700], 700],
	[960, [480, 960], 960],
	[1000, [480, 960, 1000], 960],
	[2000, [480, 960, 1600], 960],
]
test.each(sizes)('%i pixels wide gives %j and a JPEG of %i', async (width, widths, jpeg) => {
	const photo = await taken(await jpegOf(width, Math.round(width / 2)))
	const of = (format: string) =>
		photo.renditions.filter((one) => one.format === format).map((one) => one.width)
	expect([of('avif'), of('webp'), of('jpg')]).toEqual([widths, widths, [jpeg]])
	expect(photo.width).toBe(Math.max(...widths))
	expect(photo.height).toBe(photo.renditions.find((one) => one.width === photo.width)?.height)
})

test('the answer is what content publishes, and every digest is that of its bytes', async () => {
	const { color, width, height, renditions } = await taken(await jpegOf(1000, 600))
	for (const { bytes, sha256: digest } of renditions) expect(sha256(bytes)).toBe(digest)
	const sizes = renditions.map(({ bytes: _, ...size }) => size)
	expect(() =>
		published.parse({ color, width, height, renditions: sizes, alt: '新河湾公园' }),
	).not.toThrow()
	expect(color).toMatch(/^#[12][0-9a-f][78][0-9a-f]c[0-9a-f]$/)
})

test('the same picture gives the same bytes', async () => {
	const bytes = fixture('23-thumbnail-only.jpg')
	expect(await taken(bytes)).toEqual(await taken(bytes))
})

test('the longer side of the master is at most 4096 pixels', async () => {
	const { original } = await taken(await jpegOf(3000, 5000))
	expect([original.width, original.height]).toEqual([2458, 4096])
})

test('a large picture lying on its side is turned before it is made smaller', async () => {
	const left = await picture(2500, 3000).png().toBuffer()
	const lying = await sharp({
		create: { width: 5000, height: 3000, channels: 3, background: '#fff' },
	})
		.composite([{ input: left, left: 0, top: 0 }])
		.withMetadata({ orientation: 6 })
		.jpeg()
		.toBuffer()
	const { original } = await taken(lying)
	expect([original.width, original.height]).toEqual([2458, 4096])
	const { dominant } = await sharp(
		await sharp(original.bytes)
			.extract({ left: 0, top: 0, width: 2458, height: 2000 })
			.png()
			.toBuffer(),
	).stats()
	expect(dominant.r).toBeLessThan(64)
})

const colours: [what: string, bytes: () => Promise<Uint8Array>][] = [
	['grey', () => picture(64, 64).greyscale().jpeg().toBuffer()],
	['grey with alpha', () => greyWithAlpha()],
	[
		'16 bits with alpha',
		() => picture(64, 64).ensureAlpha(0.5).toColourspace('rgb16').png().toBuffer(),
	],
	['CMYK without profile', () => picture(64, 64).toColourspace('cmyk').jpeg().toBuffer()],
	['a lossless WebP', () => picture(64, 64).webp({ lossless: true }).toBuffer()],
	['AVIF', () => picture(64, 64).avif().toBuffer()],
]
function greyWithAlpha() {
	const data = new Uint8Array(64 * 64 * 2).fill(0).map((_, i) => (i % 2 ? 128 : 0))
	return sharp(data, { raw: { width: 64, height: 64, channels: 2 } })
		.png()
		.toBuffer()
}
test.each(colours)('%s comes out in plain sRGB', async (_, bytes) => {
	const { original, renditions } = await taken(await bytes())
	for (const { bytes: stream } of [original, ...renditions]) {
		const { space, hasAlpha, depth, icc, exif, xmp } = await sharp(stream).metadata()
		expect({ hasAlpha, depth, icc, exif, xmp }).toEqual({ hasAlpha: false, depth: 'uchar' })
		expect(['srgb', 'b-w']).toContain(space)
	}
})

test('half-transparent black on white is grey', async () => {
	const { data } = await sharp((await taken(await greyWithAlpha())).original.bytes)
		.toColourspace('srgb')
		.raw()
		.toBuffer({ resolveWithObject: true })
	expect(Math.abs((data[0] ?? 0) - 127)).toBeLessThan(4)
})

const messages: [kind: string, name: string, bytes: () => Promise<Uint8Array>][] = [
	['converted-colours', 'a.jpg', () => picture(900, 600).toColourspace('cmyk').jpeg().toBuffer()],
	['low-resolution', 'a.jpg', () => jpegOf(799, 600)],
	['extreme-ratio', 'a.jpg', () => jpegOf(900, 200)],
	['extension-mismatch', 'a.heic', () => jpegOf(900, 600)],
	['animation-dropped', 'a.webp', () => frames('webp')],
	['animation-dropped', 'a.gif', () => frames('gif')],
	['animation-dropped', 'a.png', () => animatedPng()],
	[
		'trailing-data',
		'a.jpg',
		async () => Buffer.concat([await jpegOf(900, 600), Buffer.from('PK')]),
	],
]
function frames(format: 'webp' | 'gif') {
	const data = new Uint8Array(900 * 600 * 2 * 3).map((_, i) => (i < 900 * 600 * 3 ? 0 : 200))
	return sharp(data, { raw: { width: 900, height: 1200, channels: 3, pageHeight: 600 } })
		.toFormat(format)
		.toBuffer()
}
/** A PNG whose first chunk after the header announces three frames. */
async function animatedPng() {
	const still = await picture(900, 600).png().toBuffer()
	const body = Buffer.from('acTL\0\0\0\x03\0\0\0\0', 'latin1')
	const chunk = Buffer.alloc(20)
	chunk.writeUInt32BE(8)
	body.copy(chunk, 4)
	chunk.writeUInt32BE(crc32(body), 16)
	const afterHeader = 33
	return Buffer.concat([still.subarray(0, afterHeader), chunk, still.subarray(afterHeader)])
}
test.each(messages)('%s is said of %s, and nothing else', async (kind, name, bytes) => {
	const photo = await taken(await bytes(), name)
	expect(photo.messages.map((message) => message.kind)).toEqual([kind])
})

test.each(['a.jpg', 'a.JPEG', 'a', '8.14', '图片.jfif'])('nothing is said of %s', async (name) => {
	expect((await taken(await jpegOf(900, 600), name)).messages).toEqual([])
})

const svg = new TextEncoder().encode(
	'<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>',
)
const big = new Uint8Array(maxUploadBytes + 1)
const refusals: [what: string, name: string, bytes: Uint8Array, kinds: string[]][] = [
	['nothing', 'a.jpg', new Uint8Array(), ['empty-file']],
	['zeros', 'a.jpg', new Uint8Array(900), ['corrupt-file']],
	[
		'a huge file that is no picture',
		'a.jpg',
		big.map((_, i) => (i ? 0 : 1)),
		['too-large', 'wrong-format'],
	],
	['SVG', 'a.svg', svg, ['unsupported-format']],
	['SVG as photo', 'a.jpg', svg, ['wrong-format']],
	['HEIC as photo', 'a.jpg', fixture('18-heic-named.jpg'), ['unsupported-format']],
	['HEVC that claims to be AVIF', 'a.avif', claimingAvif(), ['unsupported-format']],
	['a bomb', 'a.png', fixture('14-bomb-under-default-limit.png'), ['too-many-pixels']],
	['half a picture', 'a.jpg', fixture('07-truncated.jpg'), ['corrupt-file']],
	['one pixel', 'a.png', fixture('22-one-pixel.png'), ['too-small']],
]
function claimingAvif() {
	const bytes = Buffer.from(fixture('17-phone.heic'))
	bytes.write('avif', 20, 'latin1')
	return new Uint8Array(bytes)
}
test.each(refusals)('%s is refused', async (_, name, bytes, kinds) => {
	const reading = await readPhoto(bytes, name)
	const given = 'refusals' in reading ? reading.refusals : []
	expect(given.map(({ kind }) => kind)).toEqual(kinds)
	for (const { message } of given) expect(message).toMatch(/[，：].*。.*请.*。$/)
})

test('a file over the limit reads as the desk says it', async () => {
	const reading = await readPhoto(
		Buffer.concat([await jpegOf(64, 64), Buffer.alloc(28 * 1024 * 1024 - 999)]),
		'a.jpg',
	)
	expect(reading).toEqual({
		refusals: [{ kind: 'too-large', message: '这张28MB，超过20MB。请在相册里选“大图”再传。' }],
	})
})

test('a broken picture is refused or taken, never thrown', async () => {
	const files = [
		'02-gps-and-names-in-exif.jpg',
		'05-animated.gif',
		'19-photo.avif',
		'20-photo.webp',
		'24-transparent-palette.png',
	]
	const broken = fc.record({
		file: fc.constantFrom(...files),
		changes: fc.array(fc.tuple(fc.nat(2000), fc.nat(255)), { maxLength: 6 }),
		cut: fc.option(fc.nat(900), { nil: undefined }),
	})
	await fc.assert(
		fc.asyncProperty(broken, async ({ file, changes, cut }) => {
			const bytes = fixture(file).slice(0, cut)
			for (const [at, value] of changes) bytes[at % (bytes.length || 1)] = value
			await expect(readPhoto(bytes, file)).resolves.toBeDefined()
		}),
		{ numRuns: 60, endOnFailure: true },
	)
}, 20_000)
