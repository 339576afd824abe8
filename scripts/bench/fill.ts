import { fillArchive } from './archive.ts'
import { fillNewsroom } from './newsroom.ts'

/** `node scripts/bench/fill.ts <cms.db> <count>`: so many entries behind the log, and as many manuscripts of the same five years. */
const [path = '', count = ''] = process.argv.slice(2)
fillArchive(path, Number(count))
fillNewsroom(path, Number(count), (1800 * 86_400_000) / Number(count))
