import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { firstProblem } from '../../cms/publish/verify.ts'
import { backUp } from '../../scripts/backup/back-up.ts'
import { type Newsroom, startNewsroom } from './start-newsroom.ts'

let room: Newsroom
let to: string
beforeAll(async () => {
	room = await startNewsroom()
	to = await mkdtemp(join(tmpdir(), 'backup-'))
})
afterAll(async () => {
	await room?.stop()
	await rm(to, { recursive: true, force: true })
})

const files = async (folder: string) =>
	(await readdir(folder, { recursive: true, withFileTypes: true }))
		.filter((file) => file.isFile())
		.map(({ parentPath, name }) => relative(folder, join(parentPath, name)))
		.sort()
const back = () => backUp(room.folder, join(room.folder, 'cms.db'), to)

test('a backup of a running newsroom holds its whole log and every photo', async () => {
	const note = await back()
	const copy = new DatabaseSync(join(to, 'cms.db'), { readOnly: true })
	const rows = copy.prepare('select seq, hash from publications order by seq').all()
	copy.close()
	expect(rows).toHaveLength(note.log.entries)
	expect(rows.at(-1)?.hash).toBe(note.log.head)
	const { wholeLog } = await import('../../cms/publish/source.ts')
	const live: unknown[] = []
	for await (const entry of wholeLog(room.payload)) live.push(entry)
	expect(live.map((entry) => (entry as { hash: string }).hash)).toEqual(
		rows.map(({ hash }) => hash),
	)
	expect(firstProblem(live)).toBeUndefined()
	for (const folder of ['media', 'renditions']) {
		expect(await files(join(to, folder))).toEqual(await files(join(room.folder, folder)))
	}
	expect(JSON.parse(await readFile(join(room.folder, 'backup.json'), 'utf8'))).toEqual(note)
})

test('a second backup copies new photos only, and one that fails leaves the first whole', async () => {
	const [name = ''] = await files(join(to, 'renditions'))
	const before = (await stat(join(to, 'renditions', name))).mtimeMs
	await back()
	expect((await stat(join(to, 'renditions', name))).mtimeMs).toBe(before)
	const manifest = await readFile(join(to, 'manifest.json'))
	const broken = join(room.folder, 'broken.db')
	await writeFile(broken, 'no database')
	await expect(backUp(room.folder, broken, to)).rejects.toThrow()
	expect(await readFile(join(to, 'manifest.json'))).toEqual(manifest)
})
