import { z } from 'zod'
import { day } from '../day.ts'

const text = z.string().min(1)

/** A block of the texts as they were written down for the demo. */
const block = z.discriminatedUnion('type', [
	z.object({ type: z.enum(['paragraph', 'heading']), text }),
	z.object({ type: z.literal('list'), ordered: z.boolean(), items: z.array(text) }),
	z.object({ type: z.literal('quote'), text, source: text.optional() }),
	z.object({
		type: z.literal('table'),
		caption: text,
		head: z.array(text),
		rows: z.array(z.array(text)),
		note: text.optional(),
	}),
	z.object({ type: z.literal('photo'), photo: text }),
])
export type SourceBlock = z.infer<typeof block>

export const sourcePiece = z.object({
	id: text,
	kind: z.enum(['report', 'photo-story']),
	headline: z.object({ kicker: text.optional(), title: text, subtitle: text.optional() }),
	summary: text,
	keywords: z.array(text),
	column: text,
	unit: text,
	campaign: text.optional(),
	byline: z.object({ dateline: text, correspondents: z.array(text) }).optional(),
	day,
	body: z.array(block),
})

export const sourceNotice = z.object({
	id: text,
	type: text,
	public: z.boolean(),
	title: text,
	number: z.string(),
	unit: text,
	campaign: text,
	column: z.string(),
	to: z.string(),
	summary: text,
	keywords: z.array(text),
	body: z.array(block),
	sign: text,
	date: day,
	effective: day,
	expires: day.optional(),
	copies: text.optional(),
})

/** Photos' words; drawn stand-ins are credited as such. */
export const sourcePhotos = z
	.array(
		z.object({
			id: text,
			file: text,
			alt: text,
			caption: text,
			credit: z.object({ text }),
		}),
	)
	.transform((photos) => new Map(photos.map((photo) => [photo.id, photo])))

const figure = z.object({
	id: text,
	label: text,
	unit: z.string(),
	asOf: z.string().transform((moment) => moment.slice(0, '2020-08-28'.length)),
	note: text.optional(),
	display: text.optional(),
	value: z.number().optional(),
	qualifier: z.enum(['余', '多']).optional(),
	numerator: z.number().optional(),
	denominator: z.number().optional(),
})
export const sourceCampaign = z.object({
	id: text,
	slogan: text,
	short: text,
	unit: text,
	with: z.array(text),
	begun: day.optional(),
	introduction: text,
	figures: z.array(figure),
	headlineFigures: z.array(text),
	rounds: z.array(z.object({ number: z.number(), name: text })),
	meetings: z.array(z.object({ day, name: text })),
	channels: z.array(
		z.object({ name: text, kind: text, does: z.array(text), notice: text.optional() }),
	),
})
