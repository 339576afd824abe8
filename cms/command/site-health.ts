import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Payload } from 'payload'
import { settings } from '../../content/settings.ts'
import { writeAtomic } from '../../site/publisher/write-atomic.ts'
import { type Check, type ColumnState, checksOf, dueSoon, type Measured } from '../health/checks.ts'
import type { Errand } from '../health/errand.ts'
import { defaultLimits, type HealthLimits, healthLimits } from '../health/limits.ts'
import { dataDir } from '../paths.ts'
import { loadErrands } from './load-errands.ts'
import { measureSite } from './measure-site.ts'

export type HealthReport = Readonly<{
	/** By which standard pages were looked at. */
	standard: 'government' | 'news'
	at: string
	took: number
	checks: readonly Check[]
	dueSoon: readonly (ColumnState & { left: number })[]
	/** Which unit mends what, and until when. */
	errands: readonly Errand[]
}>

/** One measuring at a time: a second asker waits for the first one's. */
let running: Promise<Measured> | undefined
/** Between two measurements that nobody asked for, ms. */
const daily = 24 * 3_600_000

/** The last measurement, from the data folder. */
export async function lastMeasured(): Promise<Measured | undefined> {
	const text = await readFile(reportFile(), 'utf8').catch(() => undefined)
	// Written by `measureNow`, read by the same release.
	return text ? (JSON.parse(text) as Measured) : undefined
}

/** Measures and keeps the result in the data folder. */
export function measureNow(payload: Payload): Promise<Measured> {
	running ??= isGovernment(payload)
		.then((asksMeta) => measureSite(payload, dataDir(), asksMeta))
		.then(async (measured) => {
			await writeAtomic(reportFile(), new TextEncoder().encode(JSON.stringify(measured)))
			return measured
		})
		.finally(() => {
			running = undefined
		})
	return running
}

/** What a measurement says by the limits that are in force now. */
export async function reportOf(payload: Payload, measured: Measured): Promise<HealthReport> {
	const [limits, isGov, errands] = await Promise.all([
		limitsOf(payload),
		isGovernment(payload),
		loadErrands(payload),
	])
	const { at, took } = measured
	const standard = isGov ? 'government' : 'news'
	return {
		standard,
		at,
		took,
		checks: checksOf(measured, limits),
		dueSoon: dueSoon(measured, limits),
		errands,
	}
}

/** The limits of the settings; the state's own while there are none. */
async function limitsOf(payload: Payload): Promise<HealthLimits> {
	const { health } = await payload.findGlobal({ slug: 'settings', depth: 0 })
	const given = healthLimits.safeParse(health)
	return given.success ? given.data : defaultLimits
}

/** Pages of government sites carry tags of their own. */
async function isGovernment(payload: Payload): Promise<boolean> {
	const row = await payload.findGlobal({ slug: 'settings', depth: 0 })
	const given = settings.safeParse(row.public)
	return given.success && given.data.profile === 'government'
}

function reportFile(): string {
	return join(dataDir(), 'health.json')
}

/** Measures once a day, the first time when the last report is older. */
export function startDailyHealth(payload: Payload): void {
	const measure = () =>
		void measureNow(payload).catch((error: unknown) =>
			payload.logger.error({ err: error, msg: 'The site could not be measured.' }),
		)
	void lastMeasured().then((last) => {
		if (!last || Date.now() - Date.parse(last.at) > daily) setTimeout(measure, 60_000).unref()
	})
	setInterval(measure, daily).unref()
}
