import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Payload } from 'payload'
import { z } from 'zod'
import { writeAtomic } from '../../site/publisher/write-atomic.ts'
import { type Visit, withVisit } from '../health/visits.ts'

/** How long a page may take in an inspection, ms. */
const patience = 15_000
/** Between two visits, and before the first: the portal starts after this program. ms. */
const hourly = 3_600_000
const first = 60_000

const visits = z.array(z.object({ at: z.iso.datetime(), isOpen: z.boolean() }))

/** The visits of the last week, from the data folder. */
export async function loadVisits(data: string): Promise<Visit[]> {
	const text = await readFile(fileIn(data), 'utf8').catch(() => '[]')
	return visits.catch([]).parse(jsonIn(text))
}

/**
 * Opens a page as a reader would and keeps whether it came.
 * @param address of the portal on this machine: no other host is asked
 */
export async function visitPortal(data: string, address: string, now = new Date()): Promise<Visit> {
	const isOpen = await fetch(address, { signal: AbortSignal.timeout(patience) })
		.then(async (response) => response.ok && (await response.text()) !== '')
		.catch(() => false)
	const visit = { at: now.toISOString(), isOpen }
	const all = withVisit(await loadVisits(data), visit)
	await writeAtomic(fileIn(data), new TextEncoder().encode(JSON.stringify(all)))
	return visit
}

/** Visits the portal of this machine once an hour. */
export function startVisits(payload: Payload, data: string, port: string): void {
	const visit = () =>
		void visitPortal(data, `http://127.0.0.1:${port}/`).catch((error: unknown) =>
			payload.logger.error({ err: error, msg: 'A visit to the portal could not be kept.' }),
		)
	setTimeout(visit, first).unref()
	setInterval(visit, hourly).unref()
}

function fileIn(data: string): string {
	return join(data, 'visits.json')
}

/** A file that was cut off counts as empty: its visits are told again within a week. */
function jsonIn(text: string): unknown {
	try {
		return JSON.parse(text)
	} catch {
		return []
	}
}
