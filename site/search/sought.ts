import { textOf } from '../../content/body.ts'
import { printPeople } from '../../content/byline.ts'
import type { Campaign } from '../../content/campaign.ts'
import { printCredit } from '../../content/credit.ts'
import type { Kind, Piece } from '../../content/piece.ts'
import type { Day } from '../../content/route.ts'

export type SoughtKind = Kind | 'campaign'

/** What can be found of a piece or a campaign, and what a search can be narrowed by. */
export type Sought = Readonly<{
	kind: SoughtKind
	/** Empty for a campaign. */
	column: string
	unit: string
	day: Day
	/** Lines of the headline. A phrase stands in one line. */
	title: readonly string[]
	/** Lines of the text, those first that tell best what it is about. */
	text: readonly string[]
}>

export function soughtPiece(piece: Piece): Sought {
	const { kind, column, unit, day, headline, summary, byline, source, body, photos } = piece
	return {
		...{ kind, column, unit, day },
		title: present([headline.kicker, headline.title, headline.subtitle]),
		text: present([
			summary,
			...textOf(body).split('\n'),
			...photos.flatMap(({ caption, credit }) => [caption, credit && printCredit(credit)]),
			...noticeLines(piece),
			printPeople(byline),
			source,
		]),
	}
}

/** @param day when it was first published, for one that does not say when it began */
export function soughtCampaign(campaign: Campaign, day: Day): Sought {
	const { unit, begun = day, slogan, short, introduction } = campaign
	return {
		...{ kind: 'campaign', column: '', unit, day: begun },
		title: short === slogan ? [slogan] : [slogan, short],
		text: introduction.split('\n').filter(Boolean),
	}
}

function noticeLines(piece: Piece): (string | undefined)[] {
	if (piece.kind !== 'notice') return []
	const { issuer, number, to, signedBy, attachments = [], copies } = piece.notice
	return [issuer, number, to, signedBy, ...attachments, copies]
}

function present(lines: readonly (string | undefined)[]): string[] {
	return lines.filter((line): line is string => Boolean(line))
}
