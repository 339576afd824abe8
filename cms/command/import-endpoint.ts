import { randomUUID } from 'node:crypto'
import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { personOf } from '../access/allow.ts'
import type { OldPiecePlan } from '../import/old-pieces.ts'
import { runningPortal } from '../publish/running.ts'
import type { Role } from '../review/chain.ts'
import type { Refusal } from '../review/refusal.ts'
import { importOldPiece, type Photos, planDocuments, planTable } from './import-old-pieces.ts'
import { importPeople, planFor } from './import-people.ts'
import { jsonOf } from './json-of.ts'
import { loadBatches } from './load-batches.ts'
import { operate } from './operate.ts'
import { refusalResponse } from './refused.ts'
import { lackingResponse, tableIn } from './table-in.ts'

/** How long a whole batch can be taken back, ms. */
const revocable = 24 * 3_600_000

/**
 * `POST /api/import/people`, multipart `file` (.csv or .xlsx). Without `run` it answers what it would do, line by line;
 * with it, it does the lines without faults and hands out the first passwords.
 */
const people: Endpoint = {
	path: '/import/people',
	method: 'post',
	handler: async (req) => {
		const refused = refusalOf(req, ['admin'])
		if (refused) return refusalResponse([refused])
		const form = await req.formData?.().catch(() => undefined)
		const sent = await tableIn(form)
		if (sent instanceof Response) return sent
		const planned = await planFor(req, sent.rows)
		if ('lacking' in planned) return lackingResponse(planned.lacking)
		const { plans } = planned
		if (!form?.get('run')) return Response.json({ lines: plans })
		return Response.json({ lines: plans, accounts: await importPeople(req, plans) })
	},
}

/**
 * `POST /api/import/archive`, multipart: `file`, a table with its `photos`, or `documents`, .docx files named by their
 * day; where a line names none, `column` and `unit`. Without `run` it answers what it would do; with it, it answers a
 * line of JSON for every article as it is done. Cut off, it goes on where it stopped when the same is sent again. What is
 * sent in several requests belongs together by its `batch`, a UUID.
 */
const archive: Endpoint = {
	path: '/import/archive',
	method: 'post',
	handler: async (req) => {
		const form = await req.formData?.().catch(() => undefined)
		const run = Boolean(form?.get('run'))
		const refused = refusalOf(req, run ? ['chief'] : ['admin', 'chief'])
		if (refused) return refusalResponse([refused])
		const planned = await planIn(req, form)
		if (planned instanceof Response) return planned
		const { plans, photos } = planned
		if (!run) return Response.json({ lines: plans.map(({ piece: _, ...line }) => line) })
		const sent = z.uuid().safeParse(form?.get('batch'))
		const batch = sent.success ? sent.data : randomUUID()
		return new Response(progress(req, plans, photos, batch), {
			headers: { 'content-type': 'application/x-ndjson', 'x-accel-buffering': 'no' },
		})
	},
}

async function planIn(
	req: PayloadRequest,
	form: FormData | undefined,
): Promise<{ plans: OldPiecePlan[]; photos: Photos } | Response> {
	const defaults = { column: textIn(form, 'column'), unit: textIn(form, 'unit') }
	const documents = await filesIn(form, 'documents')
	if (documents.length > 0) return planDocuments(req, documents, defaults)
	const sent = await tableIn(form)
	if (sent instanceof Response) return sent
	const photos = new Map((await filesIn(form, 'photos')).map(({ name, bytes }) => [name, bytes]))
	const planned = await planTable(req, sent.rows, photos, defaults)
	return 'lacking' in planned ? lackingResponse(planned.lacking) : { ...planned, photos }
}

/** `POST /api/import/archive/:batch/withdraw` `{text}`: takes a whole batch back, within a day. */
const takeBack: Endpoint = {
	path: '/import/archive/:batch/withdraw',
	method: 'post',
	handler: async (req) => {
		const refused = refusalOf(req, ['chief'])
		if (refused) return refusalResponse([refused])
		const given = z
			.strictObject({ text: z.string().trim().min(1).max(2000) })
			.safeParse(await jsonOf(req))
		if (!given.success) return refusalResponse([{ kind: 'no-reason' }])
		const { docs } = await req.payload.find({
			collection: 'manuscripts',
			where: {
				imported: { equals: String(req.routeParams?.batch) },
				stage: { equals: 'published' },
				createdAt: { greater_than: new Date(Date.now() - revocable).toISOString() },
			},
			select: { version: true },
			...{ depth: 0, pagination: false, req },
		})
		for (const { id, version } of docs) {
			const { text } = given.data
			await operate(req, 'withdraw', String(id), { version: version ?? 0, text })
		}
		runningPortal()?.wake()
		return Response.json({ withdrawn: docs.length })
	},
}

/** `GET /api/import/batches`: what was brought in within the time in which it can be taken back, the newest first. */
const batches: Endpoint = {
	path: '/import/batches',
	method: 'get',
	handler: async (req) => {
		const refused = refusalOf(req, ['admin', 'chief'])
		return refused ? refusalResponse([refused]) : Response.json(await loadBatches(req, revocable))
	},
}

export const importEndpoints: Endpoint[] = [people, archive, takeBack, batches]

function refusalOf(req: PayloadRequest, needs: readonly Role[]): Refusal | undefined {
	const who = personOf(req)
	if (!who) return { kind: 'not-signed-in' }
	if (who.mustChangePassword) return { kind: 'must-change-password' }
	return needs.some((role) => who.roles.includes(role))
		? undefined
		: { kind: 'not-permitted', verb: 'import', needs }
}

async function filesIn(
	form: FormData | undefined,
	field: string,
): Promise<{ name: string; bytes: Uint8Array }[]> {
	const files = (form?.getAll(field) ?? []).filter((file) => file instanceof File)
	return Promise.all(
		files.map(async (file) => ({
			name: file.name,
			bytes: new Uint8Array(await file.arrayBuffer()),
		})),
	)
}

function textIn(form: FormData | undefined, name: string): string | undefined {
	const value = form?.get(name)
	return typeof value === 'string' && value ? value : undefined
}

function progress(
	req: PayloadRequest,
	plans: readonly OldPiecePlan[],
	photos: Photos,
	batch: string,
): ReadableStream<Uint8Array> {
	const encoder = new TextEncoder()
	const all = plans.flatMap(({ line, piece }) => (piece ? [{ line, piece }] : []))
	let at = 0
	return new ReadableStream({
		async pull(controller) {
			const next = all[at]
			if (!next) {
				runningPortal()?.wake()
				return controller.close()
			}
			at++
			const said = await importOldPiece(req, next.piece, batch, photos)
			const told = { batch, line: next.line, done: at, of: all.length, ...(said ? { said } : {}) }
			controller.enqueue(encoder.encode(`${JSON.stringify(told)}\n`))
		},
	})
}
