import type { Body } from '../../content/body.ts'
import type { Byline } from '../../content/byline.ts'
import type { Credit } from '../../content/credit.ts'

export type Message = { kind: string; count?: number; message: string }
export type IntakePiece = {
	kind: 'report' | 'photo-story' | 'notice' | 'letter' | 'slogan'
	headline: { kicker?: string; title?: string; subtitle?: string }
	byline?: Byline
	body: Body
	photos: { bytes: Uint8Array; media: string; caption?: string; credit?: Credit }[]
	notice?: {
		issuer?: string
		number?: string
		to?: string
		signedBy?: string
		date?: string
		attachments?: string[]
		copies?: string
	}
	notes: string[]
	setAside: string[]
	messages: Message[]
}

/** What became of a file. */
export type Intake =
	| { pieces: IntakePiece[]; messages: Message[] }
	| { refusals: { kind: string; found?: string; message: string }[] }
