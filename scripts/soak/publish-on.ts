import { resolve } from 'node:path'
import { getPayload } from 'payload'
import config from '../../cms/payload.config.ts'
import { findPhoto } from '../../cms/publish/find-photo.ts'
import { repairStages } from '../../cms/publish/repair.ts'
import { logSource } from '../../cms/publish/source.ts'
import { openPublisher } from '../../site/publisher/open-publisher.ts'
import { requestOf } from '../seed/accounts.ts'
import { order } from '../seed/order.ts'
import { plainManuscript } from '../seed/plain-manuscript.ts'
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

for (let number = 0; ; number++) {
	const id = await plainManuscript(payload, `第${number}篇`)
	await order(await requestOf(payload, 'chief'), 'publish', id)
	portal.wake()
	process.stdout.write('published\n')
}
