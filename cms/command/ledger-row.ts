import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { ledgerOf } from '../ledger/figure.ts'
import type { Ledger, LedgerEvent } from '../ledger/ledger.ts'
import type { Campaign } from '../payload-types.ts'

const row = z.object({
	ledger: z.unknown().transform(ledgerOf),
	// Appended by commands alone, so what they wrote is what is there.
	ledgerTrail: z.custom<LedgerEvent[]>(Array.isArray).nullish(),
	ledgerVersion: z.number().nullish(),
	headlineFigures: z.array(z.string()).nullish().catch(null),
})

/** The ledger in a row of `campaigns`. */
export function ledgerIn(given: unknown): Ledger {
	const { ledger: figures, ledgerTrail, ledgerVersion, headlineFigures } = row.parse(given)
	return {
		...{ figures, trail: ledgerTrail ?? [], version: ledgerVersion ?? 0 },
		headline: headlineFigures ?? [],
	}
}

/**
 * Writes a ledger into its row, in the transaction of `req`. The row keeps its time of change: Payload would take the
 * form that somebody has open for stale, and the form holds nothing of the ledger.
 * @param row as it stands in that transaction, read at depth 0
 */
export async function keepLedger(
	req: PayloadRequest,
	row: Campaign,
	{ figures, trail, version, headline }: Ledger,
	more: Partial<Campaign> = {},
): Promise<void> {
	await req.payload.db.updateOne({
		collection: 'campaigns',
		id: row.id,
		data: {
			// The whole row: where there is a list in it, the engine writes the row as if it were new.
			...{ ...row, ...more },
			...{ ledgerTrail: trail, ledgerVersion: version },
			headlineFigures: [...headline],
			// Past hooks, which would give each line an id.
			ledger: figures.map((line) => ({ ...line, id: `${row.id}-${line.code}` })),
		},
		req,
		returning: false,
	})
}
