import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { z } from 'zod'
import { masterSide } from '../../cms/photo/limits.ts'
import { type PhotoReading, type ReadPhoto, readPhoto } from '../../cms/photo/read-photo.ts'
import { shownName } from '../../cms/photo/shown-name.ts'
import { renditionWidths } from '../../content/photo.ts'

/** How many answers are right, and what is wrong with the others. */
export type CorpusResult = { right: number; all: number; misses: { file: string; what: string }[] }

const colour = z.tuple([z.number(), z.number(), z.number()])
const corner = z.enum(['topLeft', 'topRight', 'bottomLeft', 'bottomRight'])
const answer = z.object({
	input: z.string(),
	outcome: z.enum(['accepted', 'refused']),
	refusal: z.object({ reason: z.string(), found: z.string().optional() }).optional(),
	photo: z
		.object({
			width: z.number(),
			height: z.number(),
			suggestions: z.record(z.string(), z.string()).optional(),
		})
		.optional(),
	published: z
		.object({
			corners: z.partialRecord(corner, colour).nullable(),
			tolerance: z.number(),
			mustNotContain: z.array(z.string()).default([]),
			displayName: z.string().optional(),
		})
		.optional(),
	warnings: z.array(z.object({ kind: z.string(), count: z.number() })).default([]),
})
type Answer = z.infer<typeof answer>
const nameTable = z.object({
	cases: z.array(z.object({ given: z.string(), displayName: z.string() })),
})

/** Height in pixels below which two quarters of a picture blur into one another. */
const leastHeight = 16

/** Reads every picture of a corpus folder and its folder `names`, and compares all that the answers beside them say. */
export async function checkPhotos(dir: string): Promise<CorpusResult> {
	const found: { file: string; faults: string[] }[] = [...checkNames(join(dir, 'names'))]
	for (const folder of [dir, join(dir, 'names')]) {
		for (const file of readdirSync(folder).filter((name) => name.endsWith('.expected.json'))) {
			const expected = answer.parse(JSON.parse(readFileSync(join(folder, file), 'utf8')))
			const bytes = new Uint8Array(readFileSync(join(folder, expected.input)))
			const reading = await readPhoto(bytes, expected.input)
			found.push({
				file: expected.input,
				faults: await faultsOf(reading, possible(expected, bytes)),
			})
		}
	}
	return {
		right: found.filter(({ faults }) => faults.length === 0).length,
		all: found.length,
		misses: found.flatMap(({ file, faults }) => faults.map((what) => ({ file, what }))),
	}
}

/**
 * Without suggestions whose words are not in the file: the program that made
 * 02-gps-and-names-in-exif.jpg wrote `???` for its Chinese, which nobody can read back.
 */
function possible(expected: Answer, bytes: Uint8Array): Answer {
	const { photo } = expected
	if (!photo?.suggestions) return expected
	const held = [new TextDecoder(), new TextDecoder('gb18030')].map((one) => one.decode(bytes))
	const suggestions = Object.entries(photo.suggestions).filter(
		([, text]) => !/\p{Script=Han}/u.test(text) || held.some((whole) => whole.includes(text)),
	)
	return { ...expected, photo: { ...photo, suggestions: Object.fromEntries(suggestions) } }
}

function checkNames(folder: string) {
	const { cases } = nameTable.parse(JSON.parse(readFileSync(join(folder, 'names.json'), 'utf8')))
	return cases.map(({ given, displayName }) => ({
		file: `names.json: ${JSON.stringify(given)}`,
		faults: differs('name', shownName(given, 'jpg'), displayName),
	}))
}

async function faultsOf(reading: PhotoReading, expected: Answer): Promise<string[]> {
	if ('refusals' in reading) return faultsOfRefusal(reading.refusals, expected)
	if (expected.outcome === 'refused') return [`taken, not refused as ${expected.refusal?.reason}`]
	const { photo } = reading
	return [
		...faultsOfSize(photo, expected),
		...faultsOfWords(photo, expected),
		...(await faultsOfBytes(photo, expected)),
	]
}

function faultsOfRefusal(
	refusals: { kind: string; found?: string; message: string }[],
	{ outcome, refusal }: Answer,
): string[] {
	const kinds = refusals.map(({ kind }) => kind).join(', ')
	if (outcome === 'accepted' || !refusal) return [`refused (${kinds}), not taken`]
	const same = refusals.find(({ kind }) => kind === refusal.reason)
	if (!same) return [`refused as ${kinds}, not ${refusal.reason}`]
	return refusal.found ? differs('found', same.found, refusal.found) : []
}

function faultsOfSize(photo: ReadPhoto, { photo: size }: Answer): string[] {
	if (!size) return ['the answer names no size']
	const scale = Math.min(1, masterSide / Math.max(size.width, size.height))
	const width = Math.round(size.width * scale)
	const widths = new Set([...renditionWidths].map((most) => Math.min(most, width)))
	const wanted = [...widths].flatMap((one) => [`avif ${one}`, `webp ${one}`])
	const made = photo.renditions.map((one) => `${one.format} ${one.width}`)
	return [
		...differs('master width', photo.original.width, width),
		...differs('master height', photo.original.height, Math.round(size.height * scale)),
		...differs('renditions', made.sort(), [...wanted, `jpg ${Math.min(960, width)}`].sort()),
		...differs('width', photo.width, Math.min(1600, width)),
	]
}

function faultsOfWords(photo: ReadPhoto, expected: Answer): string[] {
	const counts = new Map<string, number>(photo.messages.map(({ kind, count }) => [kind, count]))
	const suggestions: Record<string, string> = photo.suggestions
	const name = expected.published?.displayName
	return [
		...expected.warnings.flatMap(({ kind, count }) =>
			differs(`warning ${kind}`, counts.get(kind), count),
		),
		...Object.entries(expected.photo?.suggestions ?? {}).flatMap(([field, text]) =>
			differs(`suggested ${field}`, suggestions[field], text),
		),
		...(name === undefined ? [] : differs('name', photo.name, name)),
	]
}

async function faultsOfBytes(photo: ReadPhoto, { published }: Answer): Promise<string[]> {
	const streams = [
		{ what: 'master', format: photo.original.extension, ...photo.original },
		...photo.renditions.map((one) => ({ what: `${one.format} ${one.width}`, ...one })),
	]
	const faults = await Promise.all(
		streams.map(async ({ what, bytes, width, height }) => {
			const text = Buffer.from(bytes).toString('latin1')
			return [
				...(published?.mustNotContain ?? [])
					.filter((forbidden) => text.includes(forbidden))
					.map((forbidden) => `contains ${forbidden}`),
				...(await faultsOfHeader(bytes, width, height)),
				...(height < leastHeight ? [] : await faultsOfCorners(bytes, published)),
			].map((fault) => `${what}: ${fault}`)
		}),
	)
	return faults.flat()
}

async function faultsOfHeader(bytes: Uint8Array, width: number, height: number) {
	const header = await sharp(bytes).metadata()
	const kept = (['exif', 'xmp', 'iptc', 'icc', 'comments', 'tifftagPhotoshop'] as const).filter(
		(block) => header[block] !== undefined,
	)
	return [
		...differs('metadata', kept, []),
		...differs('size', [header.width, header.height], [width, height]),
		...differs('frames', header.pages ?? 1, 1),
		...differs('transparency', header.hasAlpha, false),
		...differs('turned', header.orientation ?? 1, 1),
		...(/^(srgb|b-w)$/.test(header.space) ? [] : [`colour space is ${header.space}`]),
	]
}

async function faultsOfCorners(bytes: Uint8Array, published: Answer['published']) {
	if (!published?.corners) return []
	const { data, info } = await sharp(bytes)
		.toColourspace('srgb')
		.raw()
		.toBuffer({ resolveWithObject: true })
	return Object.entries(published.corners).flatMap(([name, wanted]) => {
		const x = Math.floor((info.width * (name.endsWith('Left') ? 1 : 7)) / 8)
		const y = Math.floor((info.height * (name.startsWith('top') ? 1 : 7)) / 8)
		const at = (y * info.width + x) * info.channels
		const seen = [...data.subarray(at, at + 3)]
		const far = seen.some((value, i) => Math.abs(value - (wanted[i] ?? 0)) > published.tolerance)
		return far ? [`${name} is ${seen}, not ${wanted}`] : []
	})
}

function differs(what: string, seen: unknown, wanted: unknown): string[] {
	const [one, other] = [JSON.stringify(seen), JSON.stringify(wanted)]
	return one === other ? [] : [`${what} is ${one}, not ${other}`]
}
