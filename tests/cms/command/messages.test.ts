import { expect, test } from 'vitest'
import { messageOf } from '../../../cms/command/messages.ts'
import type { Refusal } from '../../../cms/review/refusal.ts'

// DESK.md section 3: what happened, why, what to do, in these words.
test.each<[refusal: Refusal, words: string]>([
	[{ kind: 'complete' }, '审签已经走完，不用再签。下一步是发布。'],
	[
		{
			kind: 'wrong-role',
			step: 'second-review',
			needs: 'director',
			has: ['editor'],
			can: ['新闻部主任'],
		},
		'这一步（复审）由部主任签，您的身份是责任编辑。可以签的人：新闻部主任。',
	],
	[
		{ kind: 'other-unit', step: 'unit-sign', unit: '赵庙镇' },
		'这是赵庙镇的稿件，由赵庙镇的审签人签。',
	],
	[
		{ kind: 'own-manuscript', can: ['责任编辑（民生）'] },
		'您是作者，自己的稿件不能自己签。可以签的人：责任编辑（民生）。',
	],
	[
		{ kind: 'already-reviewed', step: 'first-review', can: ['新闻部主任'] },
		'您签过初审，一篇稿一个人只签一级审。可以签的人：新闻部主任。',
	],
	[
		{ kind: 'already-reviewed', step: 'first-review', can: [] },
		'您签过初审，一篇稿一个人只签一级审。现在没有人能签这一步，请管理员设代签人。',
	],
	[
		{ kind: 'open-findings', findings: ['书名号', '百分比'] },
		'必改有2处没处理：1书名号、2百分比。采纳，或忽略并写明理由。',
	],
	[
		{ kind: 'changed-since-opened', by: '校对一', at: '2020-08-21T04:15:00.000Z' },
		'您打开以后，校对一12:15改过稿件。请先看改动再签。',
	],
	[
		{ kind: 'unsigned', steps: ['third-proof', 'final-review'] },
		'要等终审签字，还差2步：三校、终审。',
	],
	[
		{ kind: 'past', at: '2020-08-20T23:30:00.000Z' },
		'2020年8月21日 07:30已经过去。请选以后的时间，或选“现在”。',
	],
	[{ kind: 'lead-reserved' }, '首页头条由部主任或总编定。请选别的位置，或请他们发布。'],
])('%j', (refusal, words) => {
	expect(messageOf(refusal)).toBe(words)
})
