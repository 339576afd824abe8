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

test('a section whose pieces all stand elsewhere says so and names the last, one that never had any is not shown', () => {
	const told: Told[] = [
		...news,
		...[{ record: 'column:bureaus', shows: column('部门', 2) } as const],
		...[{ record: 'column:towns', shows: column('镇街', 3) } as const],
		{ piece: report({ id: id('f'), column: 'bureaus', day: '2026-11-20' }) },
		{ record: 'front', shows: { ...slots, feature: { piece: id('f') } } },
	]
	const { sections, feature } = frontOf(told)
	expect(feature?.head.id).toBe(id('f'))
	expect(sections.map(({ column }) => column)).toEqual(['news', 'bureaus'])
	expect(sections[1]).toMatchObject({ name: '部门', head: undefined, list: [] })
	expect(sections[1]?.last?.id).toBe(id('f'))
	expect(sections[0]?.last).toBeUndefined()
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

test('no piece stands twice, not even one that the editor put into two slots', () => {
	const twice = {
		...{ ...slots, lead: id('a'), pair: [id('a'), id('d')], photos: [id('d')] },
		sections: [{ column: 'news', head: id('a'), list: [id('d'), id('e')] }],
	}
	const { lead, pair, sections, photos } = frontOf([...news, { record: 'front', shows: twice }])
	const section = sections[0]
	const all = [lead?.piece, ...pair, section?.head, ...(section?.list ?? []), ...photos]
	const ids = all.flatMap((one) => one?.id ?? [])
	expect(new Set(ids).size).toBe(ids.length)
	expect(lead?.piece.id).toBe(id('a'))
	expect(pair.map(({ id }) => id)).toContain(id('d'))
})

test('an empty portal and one of notices only have a front page', () => {
	expect(frontOf([])).toMatchObject({ lead: undefined, pair: [], sections: [] })
	const notice = {
		...report({ column: 'notices' }),
		kind: 'notice' as const,
		notice: {
			type: 'circular' as const,
			issuer: '甲',
			signedBy: '甲',
			date: '2026-11-25' as const,
		},
	}
	const { lead, notices } = frontOf([{ piece: notice }])
	expect([lead, notices.length]).toEqual([undefined, 1])
})

test('a slot without a live piece is filled by rule, and so is one that was never filled', () => {
	const front = { ...slots, lead: 'zzzzzzzz', pair: ['zzzzzzzz', id('a')] }
	const { lead, pair } = frontOf([...news, { record: 'front', shows: front }])
	expect(lead?.piece.id).toBe(id('b'))
	expect(pair.map(({ id }) => id)).toEqual([id('a'), id('c')])
})

test('the rule takes nothing that the editor chose for a later slot', () => {
	const front = { ...slots, sections: [{ column: 'news', head: id('b'), list: [] }] }
	const { lead, sections } = frontOf([...news, { record: 'front', shows: front }])
	expect([lead?.piece.id, sections[0]?.head?.id]).toEqual([id('c'), id('b')])
})

test('a choice that finds no room is left for another slot', () => {
	const notice = (letter: string): Told => ({
		piece: {
			...report({ id: id(letter), column: 'notices' }),
			kind: 'notice',
			notice: { type: 'circular', issuer: '甲', signedBy: '甲', date: '2026-11-25' },
		},
	})
	const letters = ['g', 'h', 'j', 'k', 'm']
	const sections = [{ column: 'notices', head: id('m'), list: [] }]
	const front = { ...slots, notices: letters.map(id), sections }
	const page = frontOf([...letters.map(notice), { record: 'front', shows: front }])
	expect(page.notices.map(({ id }) => id)).toEqual(['g', 'h', 'j', 'k'].map(id))
	expect(page.sections[0]?.head?.id).toBe(id('m'))
})
