import { z } from 'zod'

const text = z.string().nullish()
const cell = z.object({ text: z.string(), colspan: z.number(), rowspan: z.number() })
const block = z.discriminatedUnion('type', [
	z.object({
		type: z.literal('paragraph'),
		text: z.string(),
		links: z.array(z.object({ text: z.string(), href: z.string() })).default([]),
	}),
	z.object({ type: z.literal('subheading'), level: z.number(), text: z.string() }),
	z.object({ type: z.literal('list'), ordered: z.boolean(), items: z.array(z.string()) }),
	z.object({ type: z.literal('table'), rows: z.array(z.array(cell)) }),
	z.object({ type: z.literal('photo'), photo: z.number() }),
])
const names = z.union([z.string(), z.array(z.string())]).nullish()
const piece = z.object({
	kind: z.string(),
	kicker: text,
	title: text,
	subtitle: text,
	byline: z.object({ dateline: text, correspondents: z.array(z.string()).default([]) }).nullish(),
	blocks: z.array(block),
	photos: z.array(
		z.object({
			media: text,
			caption: text,
			credit: z.object({ role: text, names: z.array(z.string()) }).nullish(),
			crop: z.record(z.string(), z.number()).optional(),
		}),
	),
	notes: z.array(z.string()).default([]),
	setAside: z.array(z.string()).default([]),
	notice: z
		.object({
			issuer: names,
			number: text,
			recipients: text,
			attachments: z.array(z.string()).default([]),
			signedBy: names,
			date: text,
			copies: text,
		})
		.optional(),
	letter: z.object({ salutation: text, signOff: names, date: text }).loose().optional(),
})

/** `NAME.expected.json` of a document or a paste, as the corpus's README has it. */
export const expectation = z.object({
	input: z.string(),
	outcome: z.enum(['accepted', 'refused']),
	refusal: z.object({ reason: z.string(), found: z.string().optional() }).optional(),
	found: z.string().optional(),
	pieces: z.array(piece).default([]),
	warnings: z.array(z.object({ kind: z.string(), count: z.number() })).default([]),
	mustNotContain: z.array(z.string()).default([]),
	mustNotContainInBlocks: z.array(z.string()).default([]),
	/** Where another answer is as good, in words. */
	judgement: z.string().optional(),
})
export type Expectation = z.infer<typeof expectation>
export type ExpectedPiece = z.infer<typeof piece>
export type ExpectedBlock = z.infer<typeof block>
