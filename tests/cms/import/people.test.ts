import { expect, test } from 'vitest'
import { type PeopleRecord, planPeople } from '../../../cms/import/people.ts'

const known = {
	units: new Map([['赵庙镇', 'zhaomiao']]),
	usernames: new Set(['correspondent']),
}
const row = (line: number, given: Partial<Omit<PeopleRecord, 'line'>>): PeopleRecord => ({
	line,
	...given,
})
const lead = { username: 'lead-zm', name: '赵庙镇审签人', role: '单位审签人' }

test('a unit is created once, with the people of its lines', () => {
	const plans = planPeople(
		[
			row(2, { unit: '两城镇', code: 'liangcheng', kind: '镇街', ...lead }),
			row(3, { unit: '两城镇', username: 'writer-lc', name: '两城镇通讯员', role: '通讯员' }),
		],
		known,
	)
	expect(plans).toMatchObject([
		{ newUnit: { code: 'liangcheng', kind: 'town' }, user: { role: 'unit-lead' }, faults: [] },
		{ unit: 'liangcheng', user: { role: 'correspondent' }, faults: [] },
	])
	expect(plans[1]).not.toHaveProperty('newUnit')
})

test.each<[what: string, given: Partial<PeopleRecord>, faults: RegExp[]]>([
	[
		'an account that is there',
		{ unit: '赵庙镇', ...lead, username: 'Correspondent' },
		[/已经有了/],
	],
	['an account of Chinese characters', { unit: '赵庙镇', ...lead, username: '审签人' }, [/不能用/]],
	['a role that is none', { unit: '赵庙镇', ...lead, role: '主编' }, [/身份“主编”不认识/]],
	[
		'a unit that is not there, without code and kind',
		{ unit: '两城镇', ...lead },
		[/要写单位编码/, /类别要写/],
	],
	[
		'a code that is another unit’s',
		{ unit: '两城镇', code: 'zhaomiao', kind: '镇街', ...lead },
		[/已经是别的单位的/],
	],
	[
		'another code for a unit that is there',
		{ unit: '赵庙镇', code: 'zm', ...lead },
		[/编码是zhaomiao/],
	],
	['a correspondent without a unit', { ...lead, role: '通讯员' }, [/要有单位/]],
	['nobody and nothing', { kind: '镇街' }, [/没有单位，也没有账号/]],
	['a person without a name', { unit: '赵庙镇', ...lead, name: '' }, [/没有名称/]],
])('%s is a fault, said with its cure', (_, given, faults) => {
	const [plan] = planPeople([row(2, given)], known)
	expect(plan?.faults).toHaveLength(faults.length)
	for (const [at, fault] of faults.entries()) expect(plan?.faults[at]).toMatch(fault)
})

test('the second line with an account names the first', () => {
	const twice = [2, 3].map((line) => row(line, { unit: '赵庙镇', ...lead }))
	expect(planPeople(twice, known)[1]?.faults).toEqual([expect.stringContaining('第2行')])
})
