import { expect, test } from 'vitest'
import { type Earlier, handOver } from '../../../cms/queue/hand-over.ts'
import type { Standable } from '../../../cms/queue/standing.ts'
import type { Person } from '../../../cms/queue/who-may.ts'
import { standardChain } from '../../../cms/review/chain.ts'
import { withUnitResigning } from '../../../cms/review/chain-settings.ts'

const people: Person[] = [
	{ id: '1', name: '作者', roles: ['correspondent'], unit: '7' },
	{ id: '2', name: '审签人', roles: ['unit-lead'], unit: '7' },
	{ id: '3', name: '编辑甲', roles: ['editor'], unit: '' },
	{ id: '4', name: '编辑乙', roles: ['editor'], unit: '' },
	{ id: '5', name: '别处的审签人', roles: ['unit-lead'], unit: '8' },
	{ id: '6', name: '管理员', roles: ['admin'], unit: '' },
]
const sent: Standable = {
	...{ stage: 'in-review', authors: ['1'], unit: '7', chain: standardChain, signatures: [] },
	...{ digest: { submission: 'v1', content: 'v1' }, missing: [], edited: undefined },
}
const unitSigned: Standable = {
	...sent,
	signatures: [{ step: 'unit-sign', by: '2', digest: 'v1', at: '' }],
}
const lost: Standable = {
	...unitSigned,
	signatures: [...unitSigned.signatures, { step: 'first-review', by: '4', digest: 'v0', at: '' }],
}
const told = (earlier: Earlier, work: Standable, by: string, assignee: string | null = null) => {
	const step = work.stage !== 'in-review' ? null : work === sent ? 'unit-sign' : 'first-review'
	return handOver(earlier, work, { step, submission: 1, assignee }, people, by).map(
		({ to, kind }) => `${kind} ${to}`,
	)
}

test.each<[string, Earlier, Standable, string, string[]]>([
	['handed in: the unit’s lead', { stage: 'draft' }, sent, '1', ['waits 2']],
	[
		'signed by the unit: every editor',
		{ stage: 'in-review', step: 'unit-sign', submission: 1 },
		unitSigned,
		'2',
		['waits 3', 'waits 4'],
	],
	[
		'changed after a signature: who gave it, alone',
		{ stage: 'in-review', step: 'first-proof', submission: 1 },
		lost,
		'9',
		['again 4'],
	],
	[
		'saved without a change of hands: nobody',
		{ stage: 'in-review', step: 'first-review', submission: 1 },
		unitSigned,
		'3',
		[],
	],
	[
		'signed by all in another text than the unit sent: who signed for the unit',
		{ stage: 'in-review', step: 'final-review', submission: 1, contentDigest: 'v2' },
		{ ...unitSigned, stage: 'approved' },
		'9',
		['changed 2'],
	],
	[
		'signed by all as the unit sent it: nobody',
		{ stage: 'in-review', step: 'final-review', submission: 1, contentDigest: 'v1' },
		{ ...unitSigned, stage: 'approved' },
		'9',
		[],
	],
	[
		'signed by all where the unit signed the text as it stands: nobody',
		{ stage: 'in-review', step: 'final-review', submission: 1, contentDigest: 'v2' },
		{ ...unitSigned, stage: 'approved', chain: withUnitResigning(standardChain, true) },
		'9',
		[],
	],
	[
		'returned: its author',
		{ stage: 'in-review' },
		{ ...unitSigned, stage: 'returned' },
		'3',
		['returned 1'],
	],
	[
		'published: its author',
		{ stage: 'approved' },
		{ ...unitSigned, stage: 'published' },
		'3',
		['published 1'],
	],
	[
		'withdrawn: its author and who signed',
		{ stage: 'published' },
		{ ...unitSigned, stage: 'withdrawn' },
		'9',
		['withdrawn 1', 'withdrawn 2'],
	],
	[
		'recalled by its author: nobody',
		{ stage: 'in-review' },
		{ ...sent, stage: 'recalled' },
		'1',
		[],
	],
])('%s', (_, earlier, work, by, expected) => {
	expect(told(earlier, work, by)).toEqual(expected)
})

test('what is given to one person by name tells that person', () => {
	const earlier = { stage: 'in-review', step: 'first-review', submission: 1 } as const
	expect(told(earlier, unitSigned, '9', '4')).toEqual(['waits 4'])
	expect(told({ ...earlier, assignee: '4' }, unitSigned, '9', '4')).toEqual([])
})
