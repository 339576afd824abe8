import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { ledgerOf } from '../ledger/figure.ts'
import type { Ledger, LedgerEvent } from '../ledger/ledger.ts'

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
 */
export async function keepLedger(
	req: PayloadRequest,
	{ id, updatedAt }: { id: number; updatedAt: string },
	{ figures, trail, version }: Ledger,
	more: Record<string, unknown> = {},
): Promise<void> {
	await req.payload.db.updateOne({
		collection: 'campaigns',
		id,
		data: {
			...{ ledger: structuredClone(figures), ledgerTrail: trail, ledgerVersion: version },
			...{ ...more, updatedAt },
		},
		req,
		returning: false,
	})
}
