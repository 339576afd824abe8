import { expect, test } from 'vitest'
import { listsFor } from '../../../cms/proof/lists.ts'
import { proofManuscript } from '../../../cms/proof/manuscript.ts'
import { proof } from '../../../cms/proof/proof.ts'
import { ruleNames } from '../../../cms/proof/rule-names.ts'
import { textRules } from '../../../cms/proof/rules.ts'
import { paragraph, textOf } from '../../../content/body.ts'
import { internal, pieces } from '../../../content/demo/edition.ts'
import type { Content } from '../../../content/piece.ts'

const photo = { width: 4, height: 3, color: '#000000', renditions: [], alt: '公园小桥' }
const plain: Content = {
	kind: 'report',
	headline: { title: '夏镇街道清理河道' },
	byline: { dateline: '本报微山讯', people: [{ trade: '通讯员', names: ['张三', '李四'] }] },
	keywords: [],
	body: [paragraph('全镇动员。')],
	photos: [],
}

test('a finding says field, paragraph and offsets within it', () => {
	const body = [paragraph('全镇动员。'), paragraph('工作队在在村口搭起凉棚。')]
	expect(proofManuscript({ ...plain, body })).toMatchObject([
		{
			rule: 'word-doubled',
			quote: '在在',
			place: { field: 'body', paragraph: 1, line: 0, from: 3, to: 5 },
			before: '工作队',
			after: '村口搭起凉棚。',
		},
	])
})

test('a name in the headline that the body writes otherwise is found in the body', () => {
	const content = {
		...plain,
		headline: { title: '李塘村新建文化广场' },
		body: [paragraph('李堂村的孩子放学就来打球。')],
	}
	expect(proofManuscript(content)).toMatchObject([
		{ rule: 'same-term', quote: '李堂村', place: { field: 'body' } },
	])
})

test('a list is read item by item', () => {
	const items = [[{ text: '摸清底数' }], [{ text: '再接再励' }]]
	const content: Content = { ...plain, body: [{ kind: 'list', ordered: false, items }] }
	expect(proofManuscript(content)).toMatchObject([
		{ place: { field: 'body', paragraph: 0, line: 1, from: 0, to: 4 } },
	])
})

test('a caption that names a picture needs its credit, a picture needs both', () => {
	const credit = { trade: '通讯员' as const, names: ['张三'], did: '摄' as const }
	const told = (given: object) =>
		proofManuscript({ ...plain, photos: [{ ...photo, ...given }] }).map(({ rule, place }) => [
			rule,
			place.field,
		])
	expect(told({ caption: '图为公园一角。', credit })).toEqual([])
	expect(told({ caption: '图为公园一角。' })).toEqual([
		['caption-credit', 'caption 1'],
		['photo-credit', 'credit 1'],
	])
	expect(told({ credit })).toEqual([['photo-caption', 'caption 1']])
})

test('a correspondent whom the unit does not know is named, and only where the unit has a list', () => {
	expect(proofManuscript(plain)).toEqual([])
	expect(proofManuscript(plain, { people: ['张三'] })).toMatchObject([
		{ rule: 'byline-unknown', quote: '李四', level: 'should' },
	])
})

test('names of units and posts are held against the newsroom’s own lists', () => {
	const lists = listsFor({
		units: ['夏镇街道', '留庄镇'],
		leaders: [
			{ name: '张三', posts: ['县长'] },
			{ name: '李四', posts: ['县委书记', '县人大常委会主任'] },
		],
	})
	const told = (text: string) =>
		proofManuscript({ ...plain, body: [paragraph(text)] }, { lists }).map(
			({ rule, quote }) => `${rule} ${quote}`,
		)
	expect(told('厦镇街道召开会议。')).toEqual(['unit-name 厦镇街道'])
	expect(told('夏镇街道和留庄镇召开会议，县长张三、县委书记李四到会。')).toEqual([])
	expect(told('县委书记张三到会。')).toEqual(['leader-post 县委书记'])
})

test('the demo edition has no alarm', () => {
	const alarms = [...pieces, ...internal].flatMap(({ headline, summary, body, photos }) => {
		const captions = photos.map(({ caption, credit }) => `${caption}\n■${credit}`)
		const text = [
			headline.kicker,
			headline.title,
			headline.subtitle,
			summary,
			textOf(body),
			...captions,
		]
			.filter(Boolean)
			.join('\n\n')
		return proof(text).map(({ rule, quote }) => `${headline.title}: ${rule} ${quote}`)
	})
	expect(alarms).toEqual([])
})

test('every rule has a name for the panel', () => {
	expect(textRules.map(({ id }) => id).filter((id) => !ruleNames[id])).toEqual([])
})
