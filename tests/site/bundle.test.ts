import { resolve } from 'node:path'
import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { isElder, pieceRoute, type Route, searchRoute } from '../../content/route.ts'
import { apply } from '../../site/publisher/apply.ts'
import { deliver, type Render } from '../../site/publisher/deliver.ts'
import { loadRenderer } from '../../site/publisher/load-renderer.ts'
import { withCompanions } from '../../site/publisher/with-companions.ts'
import { logOf, type Told } from '../log-of.ts'
import { campaign, column, report, settings, unit } from '../told.ts'
import { arrival, change, photo } from './changes.ts'
import { compare, portal, silent } from './compare.ts'

/** The templates that readers get; `npm run build` compiles them. */
let render: Render
beforeAll(async () => {
	render = await loadRenderer(resolve('site/dist/server/entry.mjs'))
})

test('the real pages too: writing the marked ones gives the bytes that writing all gives', async () => {
	await fc.assert(
		fc.asyncProperty(
			fc.array(fc.tuple(change, arrival), { minLength: 6, maxLength: 12 }),
			(arrivals) => compare(withCompanions(render), arrivals),
		),
		{ numRuns: 25 },
	)
}, 120_000)

const columns = Array.from(
	{ length: 11 },
	(_, n): Told => ({
		record: `column:c${n}`,
		shows: column(`栏${n}`, n),
	}),
)
const units = Array.from(
	{ length: 11 },
	(_, n): Told => ({
		record: `unit:u${n}`,
		shows: unit(`街${n}`),
	}),
)
const written = (n: number, more: object = {}): Told => ({
	piece: report({
		...{ id: n.toString(36).padStart(8, '0'), column: `c${n % 11}`, unit: `u${n % 11}` },
		...{ campaign: 'renju', ...more },
	}),
})

/** Months with pieces, and one without. */
const dayIn = (n: number) =>
	`20${20 + Math.floor(n / 12)}-${n === 18 ? '08' : String((n % 12) + 1).padStart(2, '0')}-0${1 + (n % 9)}`

test('a publication writes sixteen pages at most, whatever stands on the portal', async () => {
	const { db, files } = portal()
	let pages = 0
	const write = async (route: Route, html: string) => {
		files.set(route, html)
		if (!isElder(route)) pages++
	}
	const archive = Array.from({ length: 60 }, (_, n) => written(n, { day: dayIn(n) }))
	const news = [
		...Array.from({ length: 11 }, (_, n) => written(60 + n, { rank: 'lead' })),
		// The first of their month: at the end, before all others, and between them.
		...[written(71, { day: '2026-12-01' }), written(72, { day: '1999-01-01' })],
		written(73, { day: '2021-07-15' }),
		// Moved to another column, and changed.
		written(56, { day: dayIn(56), column: 'c9', headline: { title: '冬藏' } }),
		written(66, { rank: 'lead', column: 'c8', headline: { title: '冬藏' } }),
		// Amended where it stands among others.
		written(50, { day: dayIn(50), headline: { title: '秋收' } }),
	]
	const before = [
		...[{ record: 'settings', shows: settings('报') } as const, ...columns, ...units],
		{ record: 'campaign:renju', shows: campaign('整治') } as const,
		...archive,
	]
	const log = logOf([...before, ...news, { withdrawn: '0000001k' }, { withdrawn: '0000001z' }])
	for (const entry of log.slice(0, before.length)) apply(db, entry)
	await deliver(db, render, write)
	const counts = []
	for (const entry of log.slice(before.length)) {
		apply(db, entry)
		pages = 0
		await deliver(db, render, write)
		counts.push(pages)
	}
	expect(Math.max(...counts)).toBeLessThanOrEqual(16)
	expect(
		[...files.values()].filter((html) =>
			/<script(?! type="(?:application\/ld\+json"|module" src="\/_astro\/[\w.-]+")>)|<style|\sstyle=|\son\w+=/.test(
				html,
			),
		),
	).toEqual([])
}, 60_000)

test('a piece has one address, and every page answers with its title', async () => {
	const { db } = portal()
	const piece = report({ photos: [photo('a', 'b')] })
	for (const entry of logOf([{ piece }])) apply(db, entry)
	const page = await render(pieceRoute(piece), silent(db))
	expect(page).toContain('<title>春耕_')
	expect(page).toMatch(/<source type="image\/avif" srcset="\/media\/a{64}\.avif 960w"/)
	expect(page).toMatch(
		/<img src="\/media\/b{64}\.jpg" width="960" height="640" alt="一条巷子" fetchpriority="high" data-color="#888888">/,
	)
	await expect(render('/2025/01/01/aaaaaaaa/', silent(db))).rejects.toThrow('404')
})

test.each(['a/b&c', '100%', '%E4', '?q=1#x', '"><b>', '春 耕', '+'])(
	'searching %s shows the words as typed',
	async (words) => {
		const page = await render(searchRoute(words), silent(portal().db))
		const typed = /name="q" value="([^"]*)"/.exec(page)?.[1] ?? ''
		expect(
			typed
				.replaceAll('&quot;', '"')
				.replaceAll('&lt;', '<')
				.replaceAll('&gt;', '>')
				.replaceAll('&#38;', '&')
				.replaceAll('&amp;', '&'),
		).toBe(words)
	},
)
