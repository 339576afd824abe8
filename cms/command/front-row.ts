import type { PayloadRequest } from 'payload'
import type { Front } from '../../content/front.ts'

/** A front page as the newsroom keeps it: pieces by their ids in one line, the rest by the database's ids. */
export async function frontRow(req: PayloadRequest, front: Front) {
	const [columns, campaigns, units] = await Promise.all([
		idsOf(req, 'columns'),
		idsOf(req, 'campaigns'),
		idsOf(req, 'units'),
	])
	return {
		...{ lead: front.lead ?? '', pair: front.pair.join(' '), notices: front.notices.join(' ') },
		banner: front.banner ? idOf(campaigns, front.banner) : null,
		sections: front.sections.map(({ column, head, list }) => ({
			...{ column: idOf(columns, column), head: head ?? '', list: list.join(' ') },
		})),
		campaigns: front.campaigns.map((code) => idOf(campaigns, code)),
		feature: { piece: front.feature?.piece ?? '', title: front.feature?.title ?? '' },
		photos: front.photos.join(' '),
		units: front.units.map((code) => idOf(units, code)),
	}
}

/** A front page names a column, campaign or unit that the newsroom does not have. */
export class NoSuchCode extends Error {
	override name = 'NoSuchCode'
}

type Ids = ReadonlyMap<string, number>

function idOf(ids: Ids, code: string): number {
	const id = ids.get(code)
	if (id === undefined) throw new NoSuchCode(`Nothing has the code ${code}.`)
	return id
}

async function idsOf(
	req: PayloadRequest,
	collection: 'columns' | 'campaigns' | 'units',
): Promise<Ids> {
	const { docs } = await req.payload.find({
		...{ collection, select: { code: true }, depth: 0, pagination: false, req },
	})
	return new Map(docs.map(({ code, id }) => [code, id]))
}
