import type { Body } from '../body.ts'
import type { Notice } from '../notice.ts'
import type { Kind, Rank } from '../piece.ts'
import type { Day } from '../route.ts'

/** A picture of the demo: a drawing that stands in for a photograph, and the words under it. */
export type DemoPhoto = {
	/** Its name in pictures/. */
	file: string
	alt: string
	caption: string
	/** As typed. */
	credit: string
}

/** A piece of the demo edition, as the input of the real way to publication. */
export type DemoPiece = {
	/** The piece's identity, so that the front page can name it. */
	id: string
	kind: Kind
	headline: { kicker?: string | undefined; title: string; subtitle?: string | undefined }
	dateline?: string
	/** As typed: `通讯员 甲 乙`; empty without a byline. */
	byline: string
	summary: string
	keywords: string[]
	/** Its photo blocks number into `photos`. */
	body: Body
	photos: DemoPhoto[]
	/** An internal order has a type that is none of the public ones. */
	notice?: Omit<Notice, 'type'> & { type: string }
	unit: string
	/** Empty for an internal order, which stands nowhere. */
	column: string
	campaign?: string
	day: Day
	rank?: Rank
}
