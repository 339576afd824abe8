import { resolve } from 'node:path'
import { getPayload } from 'payload'
import config from '../../cms/payload.config.ts'
import { findPhoto } from '../../cms/publish/find-photo.ts'
import { repairStages } from '../../cms/publish/repair.ts'
import { logSource } from '../../cms/publish/source.ts'
import { openPublisher } from '../../site/publisher/open-publisher.ts'
import { requestOf } from '../seed/accounts.ts'
import { order } from '../seed/order.ts'
import { seed } from '../seed/seed.ts'

// The process that is killed: a newsroom that publishes one piece after the other, and says each.
const payload = await getPayload({ config })
await payload.db.migrate?.()
await seed(payload, () => {}, [])
await repairStages(payload)
const portal = await openPublisher({
	...{ dist: resolve('site/dist'), data: process.env.DATA_DIR ?? '', findPhoto },
	source: logSource(payload),
	report: (message, error) => console.error(message, error),
})
portal.wake()

const by = (name: string) => requestOf(payload, name)
const signers = [
	'unit-lead',
	'editor',
	'proofreader',
	'director',
	'proofreader',
	'proofreader',
	'chief',
]
const { docs } = await payload.find({ collection: 'columns', where: { code: { equals: 'towns' } } })
for (let number = 0; ; number++) {
	const { id } = await payload.create({
		collection: 'manuscripts',
		user: (await by('correspondent')).user,
		overrideAccess: false,
		data: {
			...{ kind: 'report', title: `第${number}篇`, column: docs[0]?.id as number },
			body: [{ kind: 'paragraph', spans: [{ text: '路通了。' }] }] as never,
		},
	})
	await order(await by('correspondent'), 'submit', String(id))
	for (const signer of signers) await order(await by(signer), 'sign', String(id))
	await order(await by('chief'), 'publish', String(id))
	portal.wake()
	process.stdout.write('published\n')
}
