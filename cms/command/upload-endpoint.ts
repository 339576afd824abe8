import { APIError, type Endpoint, type PayloadRequest } from 'payload'
import { personOf } from '../access/allow.ts'
import { policies } from '../access/policies.ts'
import { scopeOf } from '../access/policy.ts'
import { takeTurns } from '../photo/take-turns.ts'
import { writers } from '../review/submit.ts'
import { refusalResponse } from './refused.ts'
import { inTransaction } from './transaction.ts'
import {
	addPart,
	arrivedOf,
	finish,
	forget,
	maxPartBytes,
	WrongPart,
	wholeOf,
} from './upload-parts.ts'

const keyPattern = /^[a-z0-9]{16,40}$/
/** Parts of one picture may come twice at a time, after a request was given up: one is written after the other. */
const turns = new Map<string, ReturnType<typeof takeTurns>>()

function turnOf(owner: string): ReturnType<typeof takeTurns> {
	const inTurn = turns.get(owner) ?? takeTurns(1)
	turns.set(owner, inTurn)
	return inTurn
}

const words: Record<WrongPart['why'], string> = {
	offset: '前面的部分还没有传到，请从断开的地方接着传。',
	'too-large': '这张超过20MB。请在相册里选“大图”再传。',
	'too-many': '您有太多图片还没传完。请先传完，或去掉几张。',
}

type Handler = (req: PayloadRequest, owner: string, key: string) => Promise<Response>

/** A picture in parts is its sender's: asked for by the key that the sender chose, below the sender's own account. */
function owned(handler: Handler): Endpoint['handler'] {
	return async (req) => {
		const who = personOf(req)
		if (!who) return refusalResponse([{ kind: 'not-signed-in' }])
		if (scopeOf(policies.media, who.roles, 'create') === 'none') {
			return refusalResponse([{ kind: 'not-permitted', verb: 'edit', needs: writers }])
		}
		const key = String(req.routeParams?.key)
		if (!keyPattern.test(key)) return refusalResponse([{ kind: 'bad-order', fields: ['key'] }])
		return handler(req, String(who.id), key)
	}
}

/** `GET /api/uploads/:key`: how much has arrived, or the finished picture's id. */
const ask: Handler = async (_, owner, key) => Response.json(await arrivedOf(owner, key))

/** `PUT /api/uploads/:key?offset=N`, the bytes of one part. */
const put: Handler = async (req, owner, key) => {
	const offset = Number(req.searchParams.get('offset'))
	if (!Number.isInteger(offset) || offset < 0) {
		return refusalResponse([{ kind: 'bad-order', fields: ['offset'] }])
	}
	if (Number(req.headers.get('content-length')) > maxPartBytes) return wrong('too-large', 0)
	const bytes = new Uint8Array((await req.arrayBuffer?.()) ?? new ArrayBuffer(0))
	try {
		return Response.json(await turnOf(owner)(() => addPart(owner, key, offset, bytes)))
	} catch (error) {
		if (error instanceof WrongPart) return wrong(error.why, error.received)
		throw error
	}
}

function wrong(why: WrongPart['why'], received: number): Response {
	return Response.json(
		{ received, refusals: [{ kind: why, message: words[why] }] },
		{ status: why === 'offset' ? 409 : 413 },
	)
}

/** `POST /api/uploads/:key/finish?name=…`: the parts become a picture of the newsroom, once. */
const end: Handler = async (req, owner, key) => {
	const name = req.searchParams.get('name')?.slice(0, 200) || 'photo.jpg'
	return turnOf(owner)(async () => {
		const there = await arrivedOf(owner, key)
		if ('media' in there) return Response.json(there)
		if (there.received === 0) return wrong('offset', 0)
		const bytes = await wholeOf(owner, key)
		try {
			const media = await store(req, bytes, name)
			await finish(owner, key, media)
			return Response.json({ media })
		} catch (error) {
			const refusals = (error as { data?: { refusals?: unknown[] } }).data?.refusals
			if (!(error instanceof APIError) || !refusals) throw error
			// It will not become a picture by being sent again.
			await forget(owner, key)
			return Response.json({ refusals }, { status: 422 })
		}
	})
}

async function store(req: PayloadRequest, bytes: Uint8Array, name: string) {
	return inTransaction(req, async () => {
		const { id } = await req.payload.create({
			collection: 'media',
			data: {},
			file: { data: Buffer.from(bytes), mimetype: 'image/jpeg', name, size: bytes.length },
			depth: 0,
			req,
			user: req.user,
			overrideAccess: false,
		})
		return id
	})
}

export const uploadEndpoints: Endpoint[] = [
	{ path: '/uploads/:key', method: 'get', handler: owned(ask) },
	{ path: '/uploads/:key', method: 'put', handler: owned(put) },
	{ path: '/uploads/:key/finish', method: 'post', handler: owned(end) },
]
