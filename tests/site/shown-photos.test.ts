import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { namedPhotos } from '../../site/publisher/named-photos.ts'
import { dropPhotos, notePhotos, sweepPhotos } from '../../site/publisher/shown-photos.ts'
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

async function show(route: `/${string}`, html: string): Promise<void> {
	notePhotos(db, route, html)
	await dropPhotos(db, folder, route, html)
}

test('a picture goes with the last page that shows it', async () => {
	await show('/one/', page('a', 'b'))
	await show('/two/', page('b', 'c'))
	await show('/one/', '<p>已撤回</p>')
	expect(await there()).toBe('bc')
	await show('/two/', page('c'))
	expect(await there()).toBe('c')
})

test('what a crash left is swept once every page has said what it shows', async () => {
	await show('/one/', page('a'))
	db.prepare('insert into dirty values (?, 1, 0, 0)').run('/two/')
	expect(await sweepPhotos(db, folder)).toBe(false)
	expect(await there()).toBe('abc')
	db.prepare('delete from dirty').run()
	expect(await sweepPhotos(db, folder)).toBe(true)
	expect(await there()).toBe('a')
})

test.each([
	[
		'every size in a set',
		`<source srcset="/media/${file('a')} 480w, /media/${file('b')} 960w">`,
		'ab',
	],
	['a picture', `<img alt="x" src="/media/${file('c')}" width="1">`, 'c'],
	[
		'nothing that a text speaks of',
		`<p>/media/${file('a')} src=&quot;/media/${file('b')}&quot;</p>`,
		'',
	],
	['nothing that a link leads to', `<a href="/media/${file('a')}">x</a>`, ''],
	['nothing of another host', `<img src="https://x.invalid/media/${file('a')}">`, ''],
])('a page names %s', (_, html, letters) => {
	expect([...namedPhotos(html)].map((name) => name[0]).join('')).toBe(letters)
})
