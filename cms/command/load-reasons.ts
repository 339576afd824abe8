import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { defaultReasons, type ReasonKind, type ReasonLists } from '../review/reasons.ts'

const list = z
	.array(
		z
			.object({ code: z.string(), name: z.string(), retired: z.boolean().nullish() })
			.transform(
				({ code, name, retired }): ReasonKind => ({ code, name, ...(retired ? { retired } : {}) }),
			),
	)
	.min(1)
const lists = z.object({
	returning: list.catch([...defaultReasons.returning]),
	withdrawing: list.catch([...defaultReasons.withdrawing]),
})

/** The lists as a global holds them; those a newsroom starts with while it holds none. */
export function reasonsOf(global: unknown): ReasonLists {
	return lists.parse(global ?? {})
}

/** The lists in force, retired lines among them. */
export async function loadReasons(req: PayloadRequest): Promise<ReasonLists> {
	return reasonsOf(await req.payload.findGlobal({ slug: 'reasons', depth: 0, req }))
}
