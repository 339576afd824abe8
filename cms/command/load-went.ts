import type { PayloadRequest } from 'payload'
import type { Entry } from '../../content/log.ts'
import type { Piece } from '../../content/piece.ts'
import { frontRoute, listRoute, pieceRoute } from '../../content/route.ts'
import type { Portal } from '../../site/publisher/open-publisher.ts'
import { placeName } from '../front/place.ts'
import { placeOf } from '../front/place-of.ts'
import { noFront } from './load-front.ts'
import { loadRecordName } from './load-record-name.ts'
import { shownFront } from './shown-front.ts'

/** One place where a live piece stands on the portal. */
export type Went = {
	where: 'site' | 'column' | 'unit' | 'campaign' | 'front'
	/** How readers call it: the address of the page, the column's name, `头条`. */
	name: string
	/** Whole address on the portal. */
	href: string
	/** Of first publication, for the page itself. */
	at?: string
}

type Given = {
	piece: Piece
	/** All of the log about the piece, in order. */
	entries: readonly Entry[]
	/** The portal's address, without a slash at the end. */
	address: string
	/** The one that runs in this process: it alone knows what the front page shows. */
	portal: Portal | undefined
}

/** 去了哪里: where readers find a live piece. A piece that does not stand on the front page has no line for it. */
export async function loadWent(
	req: PayloadRequest,
	{ piece, entries, address, portal }: Given,
): Promise<Went[]> {
	const { column, unit, campaign } = piece
	const [columnName, unitName, campaignName] = await Promise.all([
		loadRecordName(req, 'columns', column),
		loadRecordName(req, 'units', unit),
		campaign ? loadRecordName(req, 'campaigns', campaign) : '',
	])
	const route = pieceRoute(piece)
	const at = entries[0]?.at
	const front = portal && shownFront(portal.store.front() ?? noFront, portal.store)
	const place = front && placeOf(front, piece.id)
	const columnOf = (code: string) => portal?.store.column(code)?.name ?? code
	return [
		{ where: 'site', name: route, href: address + route, ...(at ? { at } : {}) },
		{ where: 'column', name: columnName, href: address + listRoute(`column:${column}`) },
		{ where: 'unit', name: unitName, href: address + listRoute(`unit:${unit}`) },
		...(campaign
			? [
					{
						where: 'campaign' as const,
						name: campaignName,
						href: address + listRoute(`campaign:${campaign}`),
					},
				]
			: []),
		...(place
			? [
					{
						where: 'front' as const,
						name: placeName(place, columnOf),
						href: address + frontRoute,
					},
				]
			: []),
	]
}
