import lighthouse from 'lighthouse'
import { chromium } from 'playwright-core'
import { pieces } from '../../content/demo/edition.ts'
import { pieceRoute, type Route } from '../../content/route.ts'
import { chromiumPath, quiet } from './chromium.ts'
import { startDemoSite } from './demo-site.ts'

/** Lighthouse's marks of one page, 0 to 100, each the middle one of `runs`. */
export type Marks = {
	page: string
	performance: number
	accessibility: number
	'best-practices': number
	seo: number
}
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const

const runs = 3
const sitePort = 4391
const debugPort = 9391

/** Measures the demo's front page and its lead as Lighthouse sees a phone on a slow line. Asks no host but ours. */
export async function measureLighthouse(): Promise<Marks[]> {
	const site = await startDemoSite(sitePort)
	const browser = await chromium.launch({
		executablePath: chromiumPath,
		args: [...quiet, `--remote-debugging-port=${debugPort}`],
	})
	try {
		const marks: Marks[] = []
		for (const [page, route] of Object.entries(measured()))
			marks.push({ page, ...(await marksOf(site.address + route)) })
		return marks
	} finally {
		await browser.close()
		site.close()
	}
}

function measured(): Record<string, Route> {
	const lead = pieces.find(({ rank }) => rank === 'lead')
	if (!lead) throw new Error('The demo edition has no lead to measure.')
	return { home: '/', report: pieceRoute(lead) }
}

async function marksOf(address: string): Promise<Omit<Marks, 'page'>> {
	const each: Omit<Marks, 'page'>[] = []
	for (let run = 0; run < runs; run++) each.push(await runOnce(address))
	const middle = (category: (typeof categories)[number]) =>
		each.map((marks) => marks[category]).sort((a, b) => a - b)[Math.floor(runs / 2)] ?? 0
	return {
		performance: middle('performance'),
		accessibility: middle('accessibility'),
		'best-practices': middle('best-practices'),
		seo: middle('seo'),
	}
}

async function runOnce(address: string): Promise<Omit<Marks, 'page'>> {
	const result = await lighthouse(address, {
		port: debugPort,
		logLevel: 'error',
		output: 'json',
		onlyCategories: [...categories],
	})
	if (!result) throw new Error(`Lighthouse gave no result for ${address}.`)
	const found = result.lhr
	for (const [id, audit] of Object.entries(found.audits))
		if (audit.score !== null && audit.score < 0.9 && process.env.BENCH_WHY)
			console.error(`${address} ${id}: ${audit.score} ${audit.displayValue ?? ''}`)
	const mark = (category: (typeof categories)[number]) =>
		Math.round((found.categories[category]?.score ?? 0) * 100)
	return {
		performance: mark('performance'),
		accessibility: mark('accessibility'),
		'best-practices': mark('best-practices'),
		seo: mark('seo'),
	}
}
