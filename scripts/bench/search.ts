import { once } from 'node:events'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { DatabaseSync } from 'node:sqlite'
import { apply } from '../../site/publisher/apply.ts'
import { loadRenderer } from '../../site/publisher/load-renderer.ts'
import { finder } from '../../site/search/find.ts'
import { questionOf } from '../../site/search/question.ts'
import { answerOf } from '../../site/server/answer.ts'
import { openStore } from '../../site/store/open.ts'
import { reader } from '../../site/store/reader.ts'
import { archiveEntries } from './archive.ts'
import { at, type Took, timed } from './timed.ts'

/** What one kind of question was measured at in an archive of one size. Times in milliseconds. */
export type SearchMeasured = {
	pieces: number
	query: string
	found: number
	/** Answering from the index. */
	p50: number
	p99: number
	/** The same where nobody asked for these words since the last publication, and no statement was prepared. */
	firstP50: number
	firstP99: number
	/** Both in work of this process alone: what they take where no other program runs beside it. */
	cpuP99: number
	firstCpuP99: number
	/** Request to the last byte of the page. */
	pageP50: number
	pageP99: number
}

/** Addresses' queries: words that all, many, few or no pieces have, and what narrows, orders and pages them. */
const queries = [
	...['q=村', 'q=的', 'q=道路', 'q=居民出门', 'q=营商环境', 'q=龙卷风', 'q=清洁庭院', 'q=院庭'],
	...['q=第77篇', 'q=2020', 'q=led', 'q=道路 居民', 'q=村里 道路 居民', 'q=道路 龙卷风'],
	...['q=道路&k=report', 'q=道路&u=fucun&c=towns', 'q=道路&y=2023', 'q=居民&k=notice'],
	...['q=道路&s=time', 'q=道路&p=40', 'q=道路&p=9999', 'q=居民出门不再踩泥坑塘清理完毕', 'q='],
]
/** How often each is asked, and how often before it is measured. */
const times = { asked: 60, before: 3 }

/** Asks every kind of question of a portal with `pieces` made-up pieces, in process and over HTTP. */
export async function measureSearch(pieces: number): Promise<SearchMeasured[]> {
	const folder = mkdtempSync(join(tmpdir(), 'bench-'))
	const db = openStore(join(folder, 'site.db'))
	try {
		// Not what is measured, and lost with the folder anyway.
		db.exec('pragma synchronous = off')
		const started = performance.now()
		for (const entry of archiveEntries(pieces)) apply(db, entry)
		const ms = Math.round(performance.now() - started)
		const mb = Math.round(statSync(join(folder, 'site.db')).size / 1e5) / 10
		console.error(`${pieces} pieces taken into the store in ${ms} ms: ${mb} MB`)
		return await measure(pieces, db)
	} finally {
		db.close()
		rmSync(folder, { recursive: true, force: true })
	}
}

async function measure(pieces: number, db: DatabaseSync): Promise<SearchMeasured[]> {
	const store = reader(db, () => {})
	const server = createServer(
		answerOf({
			...{ root: '/nowhere', store, isBehindProxy: false },
			render: await loadRenderer(resolve('site/dist/server/entry.mjs')),
			allowance: { atOnce: Number.MAX_SAFE_INTEGER, perSecond: Number.MAX_SAFE_INTEGER },
		}),
	).listen(0, '127.0.0.1')
	// Questions in process keep the server from its connections for longer than it would hold them.
	server.keepAliveTimeout = 0
	await once(server, 'listening')
	const address = server.address()
	const port = typeof address === 'object' && address ? address.port : 0
	const rows: SearchMeasured[] = []
	for (const query of queries) {
		const question = questionOf(new URLSearchParams(query))
		const inProcess = await timesOf(async () => store.search(question))
		const asFirst = await timesOf(async () => finder(db)(question))
		const asPage = await timesOf(async () => {
			const response = await fetch(`http://127.0.0.1:${port}/search/?${query}`)
			if (response.status !== 200) throw new Error(`${query} answered ${response.status}.`)
			await response.text()
		})
		rows.push({
			...{ pieces, query, found: store.search(question).total },
			...{ p50: at(wall(inProcess), 0.5), p99: at(wall(inProcess), 0.99) },
			...{ firstP50: at(wall(asFirst), 0.5), firstP99: at(wall(asFirst), 0.99) },
			...{ cpuP99: at(cpu(inProcess), 0.99), firstCpuP99: at(cpu(asFirst), 0.99) },
			...{ pageP50: at(wall(asPage), 0.5), pageP99: at(wall(asPage), 0.99) },
		})
	}
	server.close().closeAllConnections()
	return rows
}

async function timesOf(ask: () => Promise<unknown>): Promise<Took[]> {
	const taken: Took[] = []
	for (let n = 0; n < times.before + times.asked; n++) {
		const took = await timed(ask)
		if (n >= times.before) taken.push(took)
	}
	return taken
}

function wall(taken: readonly Took[]): number[] {
	return taken.map(({ wall }) => wall)
}

function cpu(taken: readonly Took[]): number[] {
	return taken.map(({ cpu }) => cpu)
}
