import { expect, test } from 'vitest'
import { messageOf } from '../../../cms/command/messages.ts'
import { differences } from '../../../cms/front/differences.ts'
import { judgeFront } from '../../../cms/front/judge.ts'
import type { Role } from '../../../cms/review/chain.ts'
import type { Front } from '../../../content/front.ts'

const none: Front = {
	...{ pair: [], notices: [], sections: [], campaigns: [], photos: [], units: [] },
}
const [a, b] = ['aaaaaaaa', 'bbbbbbbb'] as const

const cases: [
	what: string,
	front: Front,
	before: Front | undefined,
	roles: Role[],
	kinds: string[],
][] = [
	['an editor sets the pair', { ...none, pair: [a] }, none, ['editor'], []],
	['an editor sets the lead', { ...none, lead: a }, none, ['editor'], ['lead-reserved']],
	['an editor clears the lead', none, { ...none, lead: a }, ['editor'], ['lead-reserved']],
	[
		'an editor leaves the lead',
		{ ...none, lead: a, pair: [b] },
		{ ...none, lead: a },
		['editor'],
		[],
	],
	['a director sets the lead', { ...none, lead: a }, none, ['director'], []],
	['a chief sets the first lead', { ...none, lead: a }, undefined, ['chief'], []],
	['a proofreader', none, none, ['proofreader'], ['not-permitted']],
	[
		'a correspondent sets the lead',
		{ ...none, lead: a },
		none,
		['correspondent'],
		['not-permitted', 'lead-reserved'],
	],
	['a piece in two places', { ...none, lead: a, photos: [a] }, none, ['chief'], ['placed-twice']],
	['a piece twice in one', { ...none, pair: [a, a] }, none, ['chief'], ['placed-twice']],
	[
		'a column with two sections',
		{
			...none,
			sections: [
				{ column: 'news', list: [a] },
				{ column: 'news', list: [] },
			],
		},
		none,
		['chief'],
		['placed-twice'],
	],
]

test.each(cases)('%s', (_, front, before, roles, kinds) => {
	expect(judgeFront(front, before, roles).map(({ kind }) => kind)).toEqual(kinds)
})

test('a piece that stands twice is refused with the places in words', () => {
	const [refusal] = judgeFront({ ...none, lead: a, photos: [a] }, none, ['chief'])
	expect(refusal && messageOf(refusal)).toBe(
		'没发布：首页上有重复（头条、图片）。一篇稿只放一处，一个栏目只放一块。',
	)
})

test('what differs between two front pages is named place by place', () => {
	const one: Front = { ...none, lead: a, sections: [{ column: 'news', head: a, list: [] }] }
	const other: Front = {
		...none,
		lead: b,
		sections: [{ column: 'news', list: [] }],
		units: ['fucun'],
	}
	expect(differences(one, other, () => '要闻')).toEqual(['头条', '要闻：首条', '单位'])
	expect(differences(one, one, () => '要闻')).toEqual([])
})
