import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { getPayload } from 'payload'
import config from '../../cms/payload.config.ts'
import { pieces } from '../../content/demo/edition.ts'
import { seed } from '../../scripts/seed/seed.ts'

/** Run by `prepare-newsroom.ts` in a process of its own: Payload keeps one database a process. */
const payload = await getPayload({ config })
await payload.db.migrate()
const accounts = await seed(payload, () => {}, pieces.slice(0, 5))
await writeFile(join(process.env.DATA_DIR ?? '', 'accounts.json'), JSON.stringify(accounts))
await payload.destroy()
