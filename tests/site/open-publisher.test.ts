import { createHash } from 'node:crypto'
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { pieceRoute } from '../../content/route.ts'
import { openPublisher } from '../../site/publisher/open-publisher.ts'
import { unnarrowed } from '../../site/search/question.ts'
import { openStore } from '../../site/store/open.ts'
import { reader } from '../../site/store/reader.ts'
import { logOf, type Told } from '../log-of.ts'
import { column, report, settings, unit } from '../told.ts'
import { photo } from './changes.ts'

let folder: string
let data: string
const picture = '一张图片'
const sha256 = createHash('sha256').update(picture).digest('hex')
const { renditions, ...rest } = photo('a', 'b')
const pictured = { ...rest, renditions: renditions.map((one) => ({ ...one, sha256 })) }
const piece = report({ column: 'towns', unit: 'fucun', photos: [pictured] })
const told: Told[] = [
	{ record: 'settings', shows: settings('县报') },
	{ record: 'column:towns', shows: column('镇街') },
	{ record: 'unit:fucun', shows: unit('傅村街道') },
	{ piece },
	{ piece: report({ id: 'bbbbbbbb', day: '2026-10-03' }) },
]

beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'publisher-'))
	data = join(folder, 'data')
	await mkdir(join(folder, 'dist'))
	await cp(resolve('site/dist/client'), join(folder, 'dist/client'), { recursive: true })
	// The bundle imports packages from where it was built.
	await symlink(resolve('site/dist/server'), join(folder, 'dist/server'))
	await writeFile(join(folder, 'picture'), picture)
})
afterEach(() => rm(folder, { recursive: true }))

/** Starts the publisher on a log with the templates of a build, and lets it come to rest. */
async function run(
	log: readonly Told[],
	build = 'one',
	day = '2026-11-25',
	origin: string | undefined = undefined,
) {
	await writeFile(join(folder, 'dist/.sources'), build)
	const errors: unknown[] = []
	const entries = logOf(log)
	const portal = await openPublisher({
		...{ dist: join(folder, 'dist'), data, origin },
		source: async (seq) => entries.slice(seq),
		findPhoto: async () => join(folder, 'picture'),
		report: (message, error) => errors.push(message, error),
		now: () => new Date(`${day}T04:00:00Z`),
	})
	portal.wake()
	await portal.idle()
	expect([portal.state(), errors]).toEqual([{ applied: entries.length, marked: 0 }, []])
	await portal.close()
}

async function filesIn(data: string): Promise<Map<string, string>> {
	const all = await readdir(join(data, 'site'), { recursive: true, withFileTypes: true })
	const files = all.filter((entry) => entry.isFile()).map((one) => join(one.parentPath, one.name))
	const read = async (path: string) =>
		[path.slice(data.length), await readFile(path, 'base64')] as const
	return new Map(await Promise.all(files.sort().map(read)))
}

test('a portal that is deleted comes back byte for byte from the log', async () => {
	await run(told.slice(0, 2))
	await run(told)
	await run([...told, { withdrawn: 'bbbbbbbb' }])
	const before = await filesIn(data)
	await rm(data, { recursive: true })
	await run([...told, { withdrawn: 'bbbbbbbb' }])
	expect(await filesIn(data)).toEqual(before)
	// The store alone, too.
	await rm(join(data, 'site.db'))
	await run([...told, { withdrawn: 'bbbbbbbb' }])
	expect(await filesIn(data)).toEqual(before)
}, 30_000)

test('new templates write every page again, the same ones leave them alone', async () => {
	await run(told)
	const page = join(data, 'site', pieceRoute(piece), 'index.html')
	await writeFile(page, 'spoiled')
	await run(told)
	expect(await readFile(page, 'utf8')).toBe('spoiled')
	await run(told, 'two')
	expect(await readFile(page, 'utf8')).toContain('春耕')
}, 30_000)

test('withdrawing the last piece that shows a picture takes its copies away', async () => {
	await run(told)
	expect((await readdir(join(data, 'site/media'))).sort()).toEqual([
		`${sha256}.avif`,
		`${sha256}.jpg`,
	])
	await writeFile(join(data, 'site/media/half.jpg.123.tmp'), 'half')
	await run([...told, { withdrawn: piece.id }])
	expect(await readdir(join(data, 'site/media'))).toEqual([])
}, 30_000)

test('a store that an older program filled is filled again from the log', async () => {
	await run(told)
	const before = await filesIn(data)
	const db = new DatabaseSync(join(data, 'site.db'))
	db.exec("pragma user_version = 1; update piece set json = '{}'; drop table shows")
	db.close()
	await run(told)
	const after = await filesIn(data)
	expect(after).toEqual(before)
	// Pages are written from what the store holds now.
	await run(told, 'two')
	expect(await filesIn(data)).toEqual(before)
}, 30_000)

test('pages name the address that the settings have, else the one the program was told', async () => {
	await run(told)
	const page = () => readFile(join(data, 'site', pieceRoute(piece), 'index.html'), 'utf8')
	const named = async () => /<link rel="canonical" href="([^"]+)"/.exec(await page())?.[1]
	expect(await named()).toBe(`http://localhost:4321${pieceRoute(piece)}`)
	await run(told, 'one', '2026-11-25', 'https://told.example.cn')
	expect(await named()).toBe(`https://told.example.cn${pieceRoute(piece)}`)
	const address = 'https://news.example.cn'
	const set: Told[] = [...told, { record: 'settings', shows: { ...settings('县报'), address } }]
	await run(set, 'one', '2026-11-25', 'https://told.example.cn')
	expect(await named()).toBe(address + pieceRoute(piece))
	expect(await readFile(join(data, 'site/robots.txt'), 'utf8')).toContain(`${address}/sitemap.xml`)
}, 30_000)

test('feeds and maps lie compressed beside their pages', async () => {
	await run(told)
	const names = new Set((await filesIn(data)).keys())
	for (const name of [
		...['feed.xml', 'atom.xml', 'feed.json', 'column/towns/feed.xml', 'unit/fucun/atom.xml'],
		...['sitemap.xml', 'sitemap-2026-11.xml', 'sitemap-news.xml', 'robots.txt'],
		'manifest.webmanifest',
	])
		for (const ending of ['', '.br', '.gz']) expect(names).toContain(`/site/${name}${ending}`)
})

test('style sheets and scripts lie there, each with its compressed copies', async () => {
	await run(told)
	const names = [...(await filesIn(data)).keys()].filter((name) => name.includes('/_astro/'))
	const plain = names.filter((name) => /\.(css|js)$/.test(name))
	expect(plain.some((name) => name.endsWith('.css'))).toBe(true)
	expect(plain.some((name) => name.endsWith('.js'))).toBe(true)
	expect(names.sort()).toEqual(plain.flatMap((name) => [name, `${name}.br`, `${name}.gz`]).sort())
}, 30_000)

test('a store with the tables of another version is filled anew from the log', async () => {
	await run(told)
	const store = join(data, 'site.db')
	const pages = await filesIn(data)
	const old = new DatabaseSync(store)
	old.exec(
		'pragma user_version = 0; drop table words; create virtual table words using fts5 (title)',
	)
	old.close()
	await run(told)
	expect(await filesIn(data)).toEqual(pages)
	const db = openStore(store)
	expect(reader(db, () => {}).search({ ...unnarrowed, words: '春耕' }).total).toBe(2)
	db.close()
})
