import type { PayloadRequest } from 'payload'

/** A request's body; `undefined` where it is no JSON. */
export async function jsonOf(req: PayloadRequest): Promise<unknown> {
	return req.json?.().catch(() => undefined)
}
