import { APIError, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { noticeTypes } from '../../content/notice.ts'
import type { Refusal } from '../review/refusal.ts'
import { actionsOf } from './actions.ts'
import { jsonOf } from './json-of.ts'
import { loadRow, loadWork } from './load-work.ts'
import { once } from './once.ts'
import { operate } from './operate.ts'
import { refusalResponse, refused } from './refused.ts'

const id = z.union([z.string().max(40), z.int()])
const key = z.string().regex(/^[a-z0-9-]{8,80}$/)
const line = z.string().max(2000)
const fields = z.strictObject({
	kind: z.enum(['report', 'photo-story', 'notice']),
	kicker: line,
	title: line,
	subtitle: line,
	dateline: line,
	byline: line,
	source: line.optional(),
	eventDay: line.optional(),
	// The hook reads it by the contract.
	body: z.array(z.unknown()).max(5000),
	photos: z.array(z.strictObject({ media: id, alt: line, caption: line, credit: line })).max(60),
	notice: z
		.strictObject({
			type: z.enum(Object.keys(noticeTypes) as (keyof typeof noticeTypes)[]).optional(),
			...Object.fromEntries(
				[
					'issuer',
					'number',
					'to',
					'signedBy',
					'date',
					'effective',
					'expires',
					'attachments',
					'copies',
				].map((name) => [name, line.optional()]),
			),
		})
		.optional(),
})
const kept = z.strictObject({ key, id: id.optional(), version: z.int().optional(), fields })
const answers = z
	.array(
		z.strictObject({
			/** Number of the reason among those it was returned with, from 0. */
			reason: z.int().nonnegative(),
			done: z.boolean(),
			text: z.string().max(2000),
		}),
	)
	.max(20)
const sent = z.strictObject({ key, id, version: z.int(), answers: answers.optional() })

type Kept = { id: string | number; version: number }

/** `POST /api/keep`: a draft's text, stored once for a key however often it is sent. */
const keepEndpoint: Endpoint = {
	path: '/keep',
	method: 'post',
	handler: async (req) => {
		const given = await orderOf(req, kept)
		if (given instanceof Response) return given
		const stored = await keepManuscript(req, given)
		return 'refusals' in stored
			? refusalResponse(stored.refusals)
			: Response.json(await withSubmit(req, stored))
	},
}

/** `POST /api/send`: 提交, with what the author answers to each reason it was returned for; once for a key. */
const sendEndpoint: Endpoint = {
	path: '/send',
	method: 'post',
	handler: async (req) => {
		const given = await orderOf(req, sent)
		if (given instanceof Response) return given
		const done = await sendManuscript(req, given)
		return 'refusals' in done ? refusalResponse(done.refusals) : Response.json(done)
	},
}

/** A draft's text stored once for a key: what was done the first time, or every refusal. */
export async function keepManuscript(req: PayloadRequest, given: z.infer<typeof kept>) {
	return answered(() => once(req, given.key, () => store(req, given)))
}

/** 提交 once for a key: what was done the first time, or every refusal. */
export async function sendManuscript(req: PayloadRequest, given: z.infer<typeof sent>) {
	return answered(() => once(req, given.key, () => submitWith(req, given)))
}

export const keepEndpoints: Endpoint[] = [keepEndpoint, sendEndpoint]

async function orderOf<T>(req: PayloadRequest, schema: z.ZodType<T>): Promise<T | Response> {
	if (!req.user) return refusalResponse([{ kind: 'not-signed-in' }])
	const given = schema.safeParse(await jsonOf(req))
	if (given.success) return given.data
	const wrong = given.error.issues.map(({ path }) => path.join('.') || '内容')
	return refusalResponse([{ kind: 'bad-order', fields: [...new Set(wrong)] }])
}

/** Refusals are thrown, so that the transaction is undone and no receipt says that it was done. */
async function answered<T extends object>(
	work: () => Promise<T>,
): Promise<T | { refusals: Refusal[] }> {
	try {
		return await work()
	} catch (error) {
		const refusals = (error as { data?: { refusals?: Refusal[] } }).data?.refusals
		if (refusals) return { refusals }
		if (error instanceof APIError && error.status === 403) {
			return { refusals: [{ kind: 'not-found' }] }
		}
		throw error
	}
}

async function store(req: PayloadRequest, given: z.infer<typeof kept>): Promise<Kept> {
	const { id, version, fields } = given
	const common = {
		collection: 'manuscripts' as const,
		depth: 0,
		req,
		user: req.user,
		overrideAccess: false,
	}
	// Parsed above; Payload's types would have every id a number, and a body the editor's document.
	const data = fields as never
	if (id === undefined) {
		const made = await req.payload.create({ ...common, data })
		return { id: made.id, version: made.version ?? 1 }
	}
	const saved = await req.payload.update({
		...common,
		id,
		data: { ...(data as object), version } as never,
	})
	return { id: saved.id, version: saved.version ?? 0 }
}

/** What still keeps it from being sent: said with every save, so that the button can say it before it is tapped. */
async function withSubmit(req: PayloadRequest, stored: Kept) {
	const row = await loadRow(req, String(stored.id))
	const actions = row ? await actionsOf(req, await loadWork(req, row)) : []
	const submit = actions.find(({ action }) => action === 'submit')
	return { ...stored, submit: submit?.refusals ?? [] }
}

async function submitWith(req: PayloadRequest, given: z.infer<typeof sent>) {
	let { version } = given
	if (given.answers && given.answers.length > 0) {
		const row = await loadRow(req, String(given.id))
		if (!row) throw refused([{ kind: 'not-found' }])
		const saved = await req.payload.update({
			collection: 'manuscripts',
			id: given.id,
			data: { answers: given.answers, version } as never,
			depth: 0,
			req,
			context: { command: true },
		})
		version = saved.version ?? 0
	}
	const done = await operate(req, 'submit', String(given.id), { version })
	if ('refusals' in done) throw refused(done.refusals)
	const row = await loadRow(req, String(given.id))
	return { id: given.id, piece: row?.piece, ...done, step: row?.chain?.[0] ?? null }
}
