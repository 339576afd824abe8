import type { PayloadRequest } from 'payload'
import { nameOf, personOf } from '../access/allow.ts'

export const noteKinds = { note: '备注', 'take-over': '接手' } as const
export type NoteKind = keyof typeof noteKinds

type Given = {
	manuscript: string | number
	kind: NoteKind
	text: string
}

/** Writes what the newsroom says to itself about a manuscript, under the name of who asks. */
export async function addNote(
	req: PayloadRequest,
	{ manuscript, kind, text }: Given,
): Promise<void> {
	await req.payload.create({
		collection: 'notes',
		data: {
			...{ manuscript: manuscript as number, kind, text },
			...{ author: personOf(req)?.id as number, name: nameOf(req) },
		},
		depth: 0,
		req,
	})
}
