import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { keepShownPhotos, sweepPhotos } from '../../site/publisher/shown-photos.ts'
import { schema } from '../../site/store/schema.ts'

const file = (letter: string) => `${letter.repeat(64)}.webp`
const page = (...letters: string[]) =>
	letters.map((letter) => `<img src="/media/${file(letter)}">`).join('')
let folder: string
let db: DatabaseSync

beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'shown-'))
	await mkdir(join(folder, 'media'))
	for (const letter of ['a', 'b', 'c']) await writeFile(join(folder, 'media', file(letter)), letter)
	db = new DatabaseSync(':memory:')
	db.exec(schema)
})
afterEach(() => rm(folder, { recursive: true }))
const there = async () => (await readdir(join(folder, 'media'))).map((name) => name[0]).join('')

test('a picture goes with the last page that shows it', async () => {
	await keepShownPhotos(db, folder, '/one/', page('a', 'b'))
	await keepShownPhotos(db, folder, '/two/', page('b', 'c'))
	await keepShownPhotos(db, folder, '/one/', '<p>已撤回</p>')
	expect(await there()).toBe('bc')
	await keepShownPhotos(db, folder, '/two/', page('c'))
	expect(await there()).toBe('c')
})

test('what a crash left is swept once every page has said what it shows', async () => {
	await keepShownPhotos(db, folder, '/one/', page('a'))
	db.prepare('insert into dirty values (?, 1, 0, 0)').run('/two/')
	await sweepPhotos(db, folder)
	expect(await there()).toBe('abc')
	db.prepare('delete from dirty').run()
	await sweepPhotos(db, folder)
	expect(await there()).toBe('a')
})
