import { existsSync } from 'node:fs'
import { readdir, readFile, statfs } from 'node:fs/promises'
import { join } from 'node:path'
import type { Payload } from 'payload'
import { z } from 'zod'
import { dayOf } from '../../content/day.ts'
import type { Entry } from '../../content/log.ts'
import type { Day } from '../../content/route.ts'
import type { ColumnState, Measured } from '../health/checks.ts'
import { inspectPage } from '../health/inspect-page.ts'
import { countVisits } from '../health/visits.ts'
import { runningPortal } from '../publish/running.ts'
import { wholeLog } from '../publish/source.ts'
import { examine } from '../publish/verify.ts'
import { startWordSearch, type WordSearch } from './find-words.ts'
import { loadVisits } from './visit-portal.ts'

/** A piece's page: /2020/08/26/k7m2q9ab/. */
const pieceFolder = /^\d{4}\/\d{2}\/\d{2}\/[a-z0-9]{8}\//u
const all = { depth: 0, pagination: false } as const

/**
 * Looks at the written pages, the log, the publisher and the machine. Takes seconds for an archive of thousands, with a
 * pause for other requests after every page.
 * @param data the folder with `site/` and `backup.json`
 * @param asksMeta whether pages must carry the tags of government sites
 */
export async function measureSite(
	payload: Payload,
	data: string,
	asksMeta: boolean,
	now = new Date(),
): Promise<Measured> {
	const started = performance.now()
	const search = await startWordSearch(payload)
	const [columns, pages, scheduled, log, backup, visits] = await Promise.all([
		columnStates(payload),
		inspectPages(join(data, 'site'), asksMeta),
		scheduledOf(payload),
		examineLog(payload, search),
		backupOf(data),
		loadVisits(data),
	])
	const days = columns.flatMap(({ last }) => last ?? []).sort()
	const disk = await statfs(data).catch(() => undefined)
	return {
		...{ at: now.toISOString(), today: dayOf(now), columns, last: days.at(-1) },
		...pages,
		waiting: runningPortal()?.state().marked,
		...{ scheduled, log, backup, wordHits: search.hits(), visits: countVisits(visits) },
		disk: disk && { free: disk.bavail * disk.bsize, total: disk.blocks * disk.bsize },
		took: Math.round(performance.now() - started),
	}
}

async function columnStates(payload: Payload): Promise<ColumnState[]> {
	const { docs } = await payload.find({
		...{ collection: 'columns', where: { live: { equals: true } }, sort: 'order', ...all },
	})
	return Promise.all(
		docs.map(async ({ id, name, pace }) => {
			const about = { collection: 'manuscripts', depth: 0 } as const
			const [newest, { totalDocs }] = await Promise.all([
				payload.find({
					...about,
					where: { column: { equals: id }, stage: { equals: 'published' } },
					...{ sort: '-day', limit: 1, pagination: false, select: { day: true } },
				}),
				payload.count({
					...about,
					where: {
						column: { equals: id },
						stage: { in: ['in-review', 'approved', 'scheduled', 'held'] },
					},
				}),
			])
			const last = (newest.docs[0]?.day ?? undefined) as Day | undefined
			return { name, pace: pace ?? 'news', last, underWay: totalDocs }
		}),
	)
}

async function inspectPages(folder: string, asksMeta: boolean) {
	const found = {
		...{ pages: 0, pictures: 0 },
		deadLinks: [] as { from: string; to: string }[],
		missingMeta: [] as { page: string; names: readonly string[] }[],
		missingAlt: [] as { page: string; count: number }[],
	}
	if (!existsSync(folder)) return found
	const there = new Map<string, boolean>()
	for (const name of await readdir(folder, { recursive: true })) {
		if (!name.endsWith('.html')) continue
		const html = await readFile(join(folder, name), 'utf8').catch(() => '')
		const page = `/${name.replace(/index\.html$/u, '')}`
		const seen = inspectPage(html, pieceFolder.test(name), asksMeta)
		found.pages++
		found.pictures += seen.pictures
		if (seen.missingMeta.length > 0) found.missingMeta.push({ page, names: seen.missingMeta })
		if (seen.missingAlt > 0) found.missingAlt.push({ page, count: seen.missingAlt })
		for (const to of seen.links) {
			const known = there.get(to) ?? isThere(folder, to)
			there.set(to, known)
			if (!known) found.deadLinks.push({ from: page, to })
		}
		await new Promise(setImmediate)
	}
	return found
}

/** The server itself answers /search/. */
function isThere(folder: string, link: string): boolean {
	if (/^\/(?:elder\/)?search\/?$/u.test(link)) return true
	try {
		const path = join(folder, decodeURIComponent(link))
		return existsSync(link.endsWith('/') ? join(path, 'index.html') : path)
	} catch {
		return false
	}
}

async function scheduledOf(payload: Payload): Promise<Measured['scheduled']> {
	const { docs } = await payload.find({
		...{ collection: 'manuscripts', where: { stage: { equals: 'scheduled' } }, ...all },
		...{ sort: 'due', select: { due: true } },
	})
	return { count: docs.length, next: docs[0]?.due ?? undefined }
}

/** Every entry as it was written, read by the search on the way: an archive's log is gone through once. */
async function examineLog(payload: Payload, search: WordSearch): Promise<Measured['log']> {
	let last: Entry | undefined
	for await (const raw of wholeLog(payload)) {
		const examined = examine(raw, last)
		if ('kind' in examined) {
			return { entries: last?.seq ?? 0, problem: `第${examined.seq}条不是当时写下的样子` }
		}
		last = examined
		search.read(examined)
	}
	return { entries: last?.seq ?? 0, problem: undefined }
}

const backupNote = z.object({ at: z.iso.datetime() })

async function backupOf(data: string): Promise<string | undefined> {
	const text = await readFile(join(data, 'backup.json'), 'utf8').catch(() => undefined)
	if (!text) return
	const note = backupNote.safeParse(JSON.parse(text))
	return note.success ? note.data.at : undefined
}
