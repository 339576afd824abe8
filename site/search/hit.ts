import type { Campaign } from '../../content/campaign.ts'
import type { Piece } from '../../content/piece.ts'
import { type Day, listRoute, pieceRoute, type Route } from '../../content/route.ts'
import { marked, type Part } from './mark.ts'
import type { Phrase } from './phrases.ts'
import { snippetOf } from './snippet.ts'
import { type SoughtKind, soughtCampaign, soughtPiece } from './sought.ts'

/** One page or campaign that a search found, with what was looked for marked. */
export type Hit = Readonly<{
	route: Route
	kind: SoughtKind
	unit: string
	day: Day
	/** Only where something in it was looked for. */
	kicker?: readonly Part[]
	title: readonly Part[]
	subtitle?: readonly Part[]
	snippet: readonly Part[]
	/** How many pieces a campaign has. */
	pieces?: number
}>

/** How a piece shows what was looked for in it. */
export function pieceHit(piece: Piece, phrases: readonly Phrase[]): Hit {
	const { kind, unit, day, headline } = piece
	const kicker = markedOnly(headline.kicker, phrases)
	const subtitle = markedOnly(headline.subtitle, phrases)
	return {
		...{ route: pieceRoute(piece), kind, unit, day, title: marked(headline.title, phrases) },
		...(kicker ? { kicker } : {}),
		...(subtitle ? { subtitle } : {}),
		snippet: snippetOf(soughtPiece(piece).text, phrases),
	}
}

/** @param pieces how many it has */
export function campaignHit(
	campaign: Campaign,
	list: `campaign:${string}`,
	day: Day,
	pieces: number,
	phrases: readonly Phrase[],
): Hit {
	const { text, unit } = soughtCampaign(campaign, day)
	const title = marked(campaign.slogan, phrases)
	return {
		...{ route: listRoute(list), kind: 'campaign', unit, day, title, pieces },
		snippet: snippetOf(text, phrases),
	}
}

function markedOnly(line: string | undefined, phrases: readonly Phrase[]): Part[] | undefined {
	const parts = line ? marked(line, phrases) : []
	return parts.some(({ found }) => found) ? parts : undefined
}
