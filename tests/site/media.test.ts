import { createHash } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { pieceRoute, type Route } from '../../content/route.ts'
import { apply } from '../../site/publisher/apply.ts'
import { deliver } from '../../site/publisher/deliver.ts'
import { namedPhotos } from '../../site/publisher/named-photos.ts'
import { dropPhotos, notePhotos, sweepPhotos } from '../../site/publisher/shown-photos.ts'
import { fileOf, writePage } from '../../site/publisher/write-page.ts'
import { writePhotos } from '../../site/publisher/write-photos.ts'
import type { Reader } from '../../site/store/reader.ts'
import { logOf, type Told } from '../log-of.ts'
import { report } from '../told.ts'
import { photo } from './changes.ts'
import { portal } from './compare.ts'

let folder: string
let shelf: string
const hashes = ['甲', '乙', '丙', '丁'].map((text) =>
	createHash('sha256').update(text).digest('hex'),
)
const pictures = hashes.map((sha256) => {
	const { renditions, ...rest } = photo('a', 'b')
	return { ...rest, renditions: renditions.map((one) => ({ ...one, sha256 })) }
})

beforeAll(async () => {
	shelf = await mkdtemp(join(tmpdir(), 'shelf-'))
	for (const [at, text] of ['甲', '乙', '丙', '丁'].entries()) {
		await writeFile(join(shelf, String(hashes[at])), text)
	}
})
afterAll(() => rm(shelf, { recursive: true }))

/** Pieces show their pictures, every other page the first pictures of the newest. */
async function render(route: Route, store: Reader): Promise<string> {
	const piece = store.piece(route.split('/').at(-2) ?? '')?.piece
	const shown = piece?.photos ?? store.newest('all', 2).flatMap(({ photo }) => photo ?? [])
	const names = shown.flatMap(({ renditions }) => renditions)
	return names.map(({ sha256, format }) => `<img src="/media/${sha256}.${format}">`).join('')
}

const told: fc.Arbitrary<Told> = fc
	.record({
		id: fc.constantFrom('aaaaaaaa', 'bbbbbbbb', 'cccccccc'),
		photos: fc.subarray(pictures),
		isLive: fc.constantFrom(true, true, false),
	})
	.map(({ id, photos, isLive }) => (isLive ? { piece: report({ id, photos }) } : { withdrawn: id }))
/** Before which step of the first page's writing the process dies; 9: it lives. */
const death = fc.constantFrom(0, 1, 2, 3, 9, 9)

test('the media folder holds what pages name, whatever comes and whenever the process dies', async () => {
	await fc.assert(
		fc.asyncProperty(
			fc.array(fc.tuple(told, death), { minLength: 1, maxLength: 8 }),
			async (steps) => {
				folder = await mkdtemp(join(tmpdir(), 'media-'))
				try {
					await live(steps)
				} finally {
					await rm(folder, { recursive: true })
				}
			},
		),
		{ numRuns: 40 },
	)
}, 60_000)

async function live(steps: readonly (readonly [Told, number])[]): Promise<void> {
	const { db } = portal()
	const find = async (sha256: string) => join(shelf, sha256)
	const run = async (dies: number) => {
		let isDead = false
		const write = async (route: Route, html: string) => {
			const step = async (number: number, work: () => unknown) => {
				if (number === dies) isDead = true
				if (isDead) throw new Error('dead')
				await work()
			}
			await step(0, () => notePhotos(db, route, html))
			await step(1, () => writePhotos(folder, html, find))
			await step(2, () => writePage(folder, route, html))
			await step(3, () => dropPhotos(db, folder, route, html))
		}
		return deliver(db, render, write, () => isDead)
	}
	const log = logOf(steps.map(([told]) => told))
	const routes = new Set<Route>(['/', '/all/'])
	for (const [at, [told, dies]] of steps.entries()) {
		apply(db, log[at] as (typeof log)[number])
		if ('piece' in told) routes.add(pieceRoute(told.piece))
		await run(dies)
		// It is started again.
		expect((await run(9)).failed.size).toBe(0)
		expect(await sweepPhotos(db, folder)).toBe(true)
		const there = await readdir(join(folder, 'media')).catch(() => [])
		expect(there.sort()).toEqual([...(await named(routes))].sort())
	}
}

async function named(routes: ReadonlySet<Route>): Promise<Set<string>> {
	const pages = [...routes].map((route) => readFile(fileOf(folder, route), 'utf8').catch(() => ''))
	return new Set((await Promise.all(pages)).flatMap((html) => [...namedPhotos(html)]))
}
