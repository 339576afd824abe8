import { DatabaseSync } from 'node:sqlite'
import { expect, test } from 'vitest'
import { fillFront } from '../../site/front/fill-front.ts'
import { apply } from '../../site/publisher/apply.ts'
import { reader } from '../../site/store/reader.ts'
import { schema } from '../../site/store/schema.ts'
import { logOf, type Told } from '../log-of.ts'
import { column, report } from '../told.ts'

const id = (letter: string) => letter.repeat(8)
const slots = { pair: [], notices: [], sections: [], campaigns: [], photos: [], units: [] }

function frontOf(told: readonly Told[]) {
	const db = new DatabaseSync(':memory:')
	db.exec(schema)
	for (const entry of logOf(told)) apply(db, entry)
	return fillFront(reader(db, () => {}))
}
const news: Told[] = [
	{ record: 'column:news', shows: column('要闻') },
	{ piece: report({ id: id('a'), day: '2026-11-21' }) },
	{ piece: report({ id: id('b'), day: '2026-11-22', rank: 'lead' }) },
	{ piece: report({ id: id('c'), day: '2026-11-23', rank: 'top' }) },
	{ piece: report({ id: id('d'), day: '2026-11-24' }) },
	{ piece: report({ id: id('e'), day: '2026-11-25' }) },
]

test('without an editor the lead comes by rank, then the newest, and none stands twice', () => {
	const { lead, pair, sections } = frontOf(news)
	expect(lead?.piece.id).toBe(id('b'))
	expect(pair.map(({ id }) => id)).toEqual([id('c'), id('e')])
	expect(sections[0]?.head?.id).toBe(id('d'))
	expect(sections[0]?.list.map(({ id }) => id)).toEqual([id('a')])
})

test('no rule takes a piece that the editor put into a later slot', () => {
	const shows = { ...slots, pair: [id('e'), id('b')], feature: { piece: id('d') } }
	const { lead, pair, feature } = frontOf([...news, { record: 'front', shows }])
	expect(pair.map(({ id }) => id)).toEqual([id('e'), id('b')])
	expect(feature?.head.id).toBe(id('d'))
	expect(lead?.piece.id).toBe(id('c'))
})

test('a slot holds what the editor put there, unless it is withdrawn', () => {
	const filled: Told[] = [...news, { record: 'front', shows: { ...slots, lead: id('a') } }]
	expect(frontOf(filled).lead?.piece.id).toBe(id('a'))
	expect(frontOf([...filled, { withdrawn: id('a') }]).lead?.piece.id).toBe(id('b'))
})
