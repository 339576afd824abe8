import type { Payload } from 'payload'
import { changeLedger } from '../../cms/command/change-ledger.ts'
import { ledgerIn } from '../../cms/command/ledger-row.ts'
import { messageOf } from '../../cms/command/messages.ts'
import { addFigure } from '../../cms/ledger/add.ts'
import { checkFigure } from '../../cms/ledger/check.ts'
import { toldOf } from '../../cms/ledger/figure.ts'
import type { Figure } from '../../content/campaign.ts'
import { campaigns } from '../../content/demo/edition.ts'
import { requestOf } from './accounts.ts'
import type { Places } from './records.ts'

/** The figures of the demo's campaigns: an editor enters each, the director checks it. */
export async function enterLedgers(payload: Payload, places: Places): Promise<void> {
	const editor = await requestOf(payload, 'editor')
	const director = await requestOf(payload, 'director')
	for (const { code, record } of campaigns) {
		const id = String(places.campaigns.get(code)?.id)
		const source = `${places.units.get(record.unit)?.name ?? ''}报送`
		const now = afterAll(record.figures)
		for (const { id: name, ...figure } of record.figures) {
			must(
				await changeLedger(
					editor,
					id,
					(ledger, actor, when) =>
						addFigure(ledger, actor, toldOf({ ...figure, source }), when, name),
					now,
				),
			)
		}
		const row = await payload.findByID({ collection: 'campaigns', id, depth: 0 })
		for (const { code, version } of ledgerIn(row).figures) {
			must(
				await changeLedger(
					director,
					id,
					(ledger, actor, when) => checkFigure(ledger, actor, { code, version }, when),
					now,
				),
			)
		}
	}
}

/** Six in the evening in Shanghai of the day up to which the last of them was counted. */
function afterAll(figures: readonly Figure[]): Date {
	const last = figures
		.map(({ asOf }) => asOf)
		.sort()
		.at(-1)
	return new Date(`${last}T18:00+08:00`)
}

function must(done: Awaited<ReturnType<typeof changeLedger>>): void {
	if ('refusals' in done) throw new Error(done.refusals.map(messageOf).join(''))
}
