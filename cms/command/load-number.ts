import type { PayloadRequest } from 'payload'
import { dayOf } from '../../content/day.ts'

/** `稿2020-0821-07`: the day a manuscript was begun and which of that day's it is. Manuscripts are never deleted, so it stays. */
export async function loadNumber(
	req: PayloadRequest,
	{ id, createdAt }: { id: string | number; createdAt: string },
): Promise<string> {
	const day = dayOf(new Date(createdAt))
	const { totalDocs } = await req.payload.count({
		collection: 'manuscripts',
		where: {
			and: [
				{ createdAt: { greater_than_equal: new Date(`${day}T00:00:00+08:00`).toISOString() } },
				{ createdAt: { less_than_equal: createdAt } },
				{ id: { less_than_equal: id } },
			],
		},
		req,
	})
	const [year, month, date] = day.split('-')
	return `稿${year}-${month}${date}-${String(totalDocs).padStart(2, '0')}`
}
