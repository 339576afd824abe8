import { createHash } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import sharp from 'sharp'
import { parsePeople } from '../../content/byline.ts'
import { parseCredit } from '../../content/credit.ts'
import {
	campaigns,
	columns,
	type DemoPhoto,
	type DemoPiece,
	front,
	pieces,
	settings,
	units,
} from '../../content/demo/edition.ts'
import { type Photo, type Rendition, renditionWidths } from '../../content/photo.ts'
import { piece } from '../../content/piece.ts'
import type { Settings } from '../../content/settings.ts'
import { openPublisher } from '../../site/publisher/open-publisher.ts'
import { logOf, type Told } from '../log-of.ts'

/** The demo edition written to disk by the real publisher, with pictures that are bytes of any kind. */
export async function demoPortal(more: Partial<Settings> = {}) {
	const folder = await mkdtemp(join(tmpdir(), 'demo-portal-'))
	const told: Told[] = [
		{ record: 'settings', shows: { ...settings, ...more } },
		...columns.map(({ code, record }): Told => ({ record: `column:${code}`, shows: record })),
		...units.map(({ code, record }): Told => ({ record: `unit:${code}`, shows: record })),
		...campaigns.map(({ code, record }): Told => ({ record: `campaign:${code}`, shows: record })),
		...(await Promise.all(pieces.map((demo) => published(demo, folder)))),
		{ record: 'front', shows: front },
	]
	const log = logOf(told)
	const portal = await openPublisher({
		...{ dist: resolve('site/dist'), data: folder, source: async (seq) => log.slice(seq) },
		findPhoto: async (sha256) => join(folder, sha256),
		report: (message, error) => {
			throw new Error(message, { cause: error })
		},
		now: () => new Date('2020-08-28T04:00:00Z'),
	})
	portal.wake()
	await portal.idle()
	await portal.close()
	const root = join(folder, 'site')
	return { root, close: () => rm(folder, { recursive: true }) }
}

async function published(demo: DemoPiece, folder: string): Promise<Told> {
	const { dateline, byline, photos, ...rest } = demo
	return {
		piece: piece.parse({
			...rest,
			byline: { ...(dateline ? { dateline } : {}), people: parsePeople(byline) },
			photos: await Promise.all(photos.map((photo) => pictured(photo, folder))),
		}),
	}
}

/** As many sizes as the newsroom makes, of the drawing's own shape. */
async function pictured({ file, alt, caption, credit }: DemoPhoto, folder: string): Promise<Photo> {
	const { width = 1, height = 1 } = await sharp(resolve('content/demo/pictures', file)).metadata()
	const renditions: Rendition[] = []
	for (const wide of renditionWidths) {
		for (const format of ['avif', 'webp', ...(wide === 960 ? (['jpg'] as const) : [])] as const) {
			const bytes = `${file} ${wide} ${format}`
			const sha256 = createHash('sha256').update(bytes).digest('hex')
			await writeFile(join(folder, sha256), bytes)
			renditions.push({ sha256, format, width: wide, height: Math.round((wide * height) / width) })
		}
	}
	const typed = parseCredit(credit)
	return {
		...{ width: 1600, height: Math.round((1600 * height) / width), color: '#7a9cb8' },
		...{ renditions, alt, caption, ...(typed ? { credit: typed } : {}) },
	}
}

/** Every file of a kind in a folder, by its address. */
export async function filesOf(root: string, ending: string): Promise<Map<string, string>> {
	const all = await readdir(root, { recursive: true, withFileTypes: true })
	const names = all
		.filter((entry) => entry.isFile() && entry.name.endsWith(ending))
		.map((entry) => join(entry.parentPath, entry.name))
		.sort()
	const read = async (path: string) =>
		[path.slice(root.length), await readFile(path, 'utf8')] as const
	return new Map(await Promise.all(names.map(read)))
}
