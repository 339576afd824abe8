import type { Payload } from 'payload'
import { announce } from '../../cms/command/announce.ts'
import { messageOf } from '../../cms/command/messages.ts'
import { campaigns, columns, settings, units } from '../../content/demo/edition.ts'
import { requestOf } from './accounts.ts'

type Ids = Map<string, { id: number | string; name: string }>
export type Places = { units: Ids; campaigns: Ids; columns: Ids }

/** The units, campaigns, columns and settings of the demo, as rows; nothing is public yet. */
export async function createRecords(payload: Payload): Promise<Places> {
	const places: Places = { units: new Map(), campaigns: new Map(), columns: new Map() }
	const idsOf = (codes: readonly string[], ids: Ids) =>
		codes.map((code) => ids.get(code)?.id as number)
	for (const { code, record } of units) {
		const { id } = await payload.create({
			collection: 'units',
			data: { code, ...record },
			depth: 0,
		})
		places.units.set(code, { id, name: record.name })
	}
	for (const { code, record } of campaigns) {
		const [unit = 0] = idsOf([record.unit], places.units)
		// Figures are entered and checked by people: `enterLedgers`.
		const { figures: _, ...fields } = record
		const { id } = await payload.create({
			collection: 'campaigns',
			data: {
				...fields,
				...{ code, unit, with: idsOf(record.with, places.units), begun: record.begun ?? '' },
			},
			depth: 0,
		})
		places.campaigns.set(code, { id, name: record.slogan })
	}
	for (const { code, record } of columns) {
		const { campaign, ...rest } = record
		const [joined] = campaign ? idsOf([campaign], places.campaigns) : []
		const { id } = await payload.create({
			collection: 'columns',
			data: { code, ...rest, ...(joined ? { campaign: joined } : {}) },
			depth: 0,
		})
		places.columns.set(code, { id, name: record.name })
	}
	await payload.updateGlobal({ slug: 'settings', data: { public: settings }, depth: 0 })
	return places
}

/** The chief publishes them, so that pieces have somewhere to stand. */
export async function announceRecords(payload: Payload, places: Places, now: Date): Promise<void> {
	const said: Awaited<ReturnType<typeof announce>>[] = []
	const chief = () => requestOf(payload, 'chief')
	said.push(await announce(await chief(), 'settings', undefined, now))
	for (const [kind, ids] of [
		['unit', places.units],
		['campaign', places.campaigns],
		['column', places.columns],
	] as const) {
		for (const { id } of ids.values())
			said.push(await announce(await chief(), kind, String(id), now))
	}
	for (const done of said) {
		if ('refusals' in done) throw new Error(done.refusals.map(messageOf).join(''))
	}
}
