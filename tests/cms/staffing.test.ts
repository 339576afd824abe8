import { expect, test } from 'vitest'
import { type Chain, defaultChains, type Role, standardChain } from '../../cms/review/chain.ts'
import { withDistinct } from '../../cms/review/chain-settings.ts'
import { type Staff, staffingProblems } from '../../cms/review/staffing.ts'
import { staffingMessage } from '../../cms/review/staffing-words.ts'

let count = 0
const person = (role: Role, unit = '', standsIn: Role[] = []): Staff => ({
	...{ id: String(++count), roles: [role], unit, standsIn },
})
const two = (role: Role) => [person(role), person(role)]
const full = [
	...[person('correspondent', 'zhaomiao'), person('unit-lead', 'zhaomiao')],
	...two('editor'),
	...two('proofreader'),
	...two('director'),
	...two('chief'),
]
const without = (role: Role) => full.filter(({ roles }) => !roles.includes(role))
const kinds = (staff: readonly Staff[], chain: Chain = standardChain) =>
	staffingProblems(chain, staff).map((problem) =>
		'step' in problem ? `${problem.kind} ${problem.step.id}` : problem.kind,
	)

test('a newsroom with two of each role staffs every chain', () => {
	for (const chain of Object.values(defaultChains)) expect(kinds(full, chain)).toEqual([])
})

test.each<[what: string, staff: Staff[], problems: string[]]>([
	['no director', without('director'), ['nobody second-review']],
	[
		'no proofreader',
		without('proofreader'),
		['nobody first-proof', 'nobody second-proof', 'nobody third-proof'],
	],
	[
		'one director, whose own texts nobody could review',
		[...without('director'), person('director')],
		['alone second-review'],
	],
	[
		'one chief with a substitute',
		[...without('chief'), person('chief'), person('director', '', ['chief'])],
		[],
	],
	[
		'one proofreader is enough: the rule of one review is about reviews, and they do not write',
		[...without('proofreader'), person('proofreader')],
		[],
	],
	[
		'a unit that writes and has nobody to sign',
		[...full, person('correspondent', 'fucun')],
		['no-unit-lead unit-sign'],
	],
	[
		'an administrator signs nothing',
		[...without('chief'), { ...person('chief'), roles: ['chief', 'admin'] }],
		['nobody final-review'],
	],
])('%s', (_, staff, problems) => expect(kinds(staff)).toEqual(problems))

test('two people in all three roles of the desk are too few for three reviews', () => {
	const roles: Role[] = ['editor', 'director', 'chief', 'proofreader']
	const all = ['a', 'b'].map((id) => ({ id, roles, unit: '', standsIn: [] }))
	expect(kinds([...all, person('unit-lead', 'zhaomiao')])).toEqual(['too-few'])
})

test('a chain whose every step is another person’s needs as many people as steps', () => {
	const distinct = withDistinct(standardChain, true)
	expect(kinds(full, distinct)).toEqual(['too-few-for-all'])
	expect(staffingProblems(distinct, full).map(staffingMessage)).toEqual([
		'每一步都要不同的人签，一校、二校、三校要3个人，现在只有2个人能签。请再设人，或不选“每一步都要不同的人签”。',
	])
	expect(kinds([...full, person('proofreader')], distinct)).toEqual([])
})
