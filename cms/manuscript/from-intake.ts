import type { Block, Body } from '../../content/body.ts'
import { printPeople } from '../../content/byline.ts'
import { printCredit } from '../../content/credit.ts'
import type { IntakePiece } from '../intake/intake.ts'

type Id = string | number

/** The fields of a manuscript as a form sends them to `POST /api/manuscripts`. */
export type ManuscriptFields = {
	kind: 'report' | 'photo-story' | 'notice'
	kicker?: string
	title: string
	subtitle?: string
	dateline?: string
	byline?: string
	body: Body
	photos: { media: Id; alt?: string; caption?: string; credit?: string }[]
	notice?: Record<string, string>
}

/**
 * What was read from a file as a form has it.
 * @param stored the newsroom's ids of the piece's pictures, in order, then of those sent beside it; `undefined` where
 * one could not be taken
 */
export function manuscriptOf(
	piece: IntakePiece,
	stored: readonly (Id | undefined)[],
): ManuscriptFields {
	const { kicker, title = '', subtitle } = piece.headline
	const kept = stored.flatMap((media, from) => (media === undefined ? [] : [{ media, from }]))
	const { dateline } = piece.byline ?? {}
	const people = piece.byline ? printPeople(piece.byline) : ''
	return {
		kind: kindOf(piece, kept.length),
		...(kicker ? { kicker } : {}),
		title,
		...(subtitle ? { subtitle } : {}),
		...(dateline ? { dateline } : {}),
		...(people ? { byline: people } : {}),
		body: piece.body.flatMap((block) => renumbered(block, kept)),
		photos: kept.map(({ media, from }) => {
			const { caption, credit } = piece.photos[from] ?? {}
			return {
				media,
				...(caption ? { caption, alt: caption } : {}),
				...(credit ? { credit: printCredit(credit) } : {}),
			}
		}),
		...(isOfficial(piece) ? { notice: noticeOf(piece) } : {}),
	}
}

/** A photo story without a picture is a report until one is sent. */
function kindOf(piece: IntakePiece, photos: number): ManuscriptFields['kind'] {
	if (isOfficial(piece)) return 'notice'
	return piece.kind === 'photo-story' && photos > 0 ? 'photo-story' : 'report'
}

function isOfficial({ kind }: IntakePiece): boolean {
	return kind === 'notice' || kind === 'letter'
}

/** A picture that could not be taken leaves no hole in the numbers. */
function renumbered(block: Block, kept: readonly { from: number }[]): Body {
	if (block.kind !== 'photo') return [block]
	const photo = kept.findIndex(({ from }) => from === block.photo)
	return photo < 0 ? [] : [{ kind: 'photo', photo }]
}

function noticeOf({ kind, notice = {} }: IntakePiece): Record<string, string> {
	const { issuer, number, to, signedBy, date, attachments, copies } = notice
	const fields = {
		issuer,
		number,
		to,
		signedBy,
		date,
		attachments: attachments?.join('\n'),
		copies,
	}
	return {
		type: kind === 'letter' ? 'open-letter' : 'circular',
		...(Object.fromEntries(
			Object.entries(fields).filter(([, value]) => value),
		) as typeof fields as Record<string, string>),
	}
}
