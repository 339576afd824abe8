import type { Payload } from 'payload'
import { requestOf } from './accounts.ts'
import { signByAll } from './sign-by-all.ts'

/** Of the demo's two towns the one whose people a bench and a soak borrow. */
const unit = 'zhaomiao'

/** A short report with every signature, ready for publication: for measuring and for breaking. */
export async function plainManuscript(payload: Payload, title: string): Promise<string> {
	const { docs } = await payload.find({
		collection: 'columns',
		where: { code: { equals: 'towns' } },
	})
	const { id } = await payload.create({
		collection: 'manuscripts',
		user: (await requestOf(payload, 'correspondent')).user,
		overrideAccess: false,
		data: {
			...{ kind: 'report', title, column: docs[0]?.id as number },
			body: [{ kind: 'paragraph', spans: [{ text: '路通了。' }] }] as never,
		},
	})
	await signByAll(payload, String(id), unit)
	return String(id)
}
