import { describe, expect, test } from 'vitest'
import { reasonTitle } from '../../cms/phone/pages/my.ts'
import { numbered, reasonListProblems } from '../../cms/review/edit-reasons.ts'
import {
	defaultReasons,
	offered,
	type ReasonLists,
	returnReasons,
	withWords,
} from '../../cms/review/reasons.ts'

const given = { code: '02', place: '第1段', text: '请写明是哪一天的数。' }
const lists: ReasonLists = {
	...defaultReasons,
	returning: [
		{ code: '01', name: '新闻要素不全' },
		{ code: '02', name: '数字没有出处' },
		{ code: '03', name: '没有署名或不实', retired: true },
	],
}

describe('a reason that is given', () => {
	test('keeps the words of the list of that day', () => {
		expect(withWords(lists, 'return', [given])).toEqual({
			reasons: [{ ...given, name: '数字没有出处' }],
		})
		expect(reasonTitle({ code: '02', name: '数字没有出处' }, 'returned')).toBe('02数字没有出处')
	})

	test('in the words that a new newsroom has is told by its number alone', () => {
		expect(withWords(defaultReasons, 'return', [given])).toEqual({ reasons: [given] })
		expect(reasonTitle(given, 'returned')).toBe('02数据口径不清')
		expect(reasonTitle(given, 'withdrawn')).toBe('02个人信息')
	})

	test('cannot say other words than the list', () => {
		expect(withWords(defaultReasons, 'reject', [{ ...given, name: '随便写的' }])).toEqual({
			reasons: [given],
		})
	})

	test.each([
		['return', '03', false],
		['return', '13', false],
		['withdraw', '03', true],
		['withdraw', '06', false],
		['reject', '01', true],
	] as const)('at %s by the number %s is taken: %s', (verb, code, taken) => {
		const result = withWords(lists, verb, [{ code, text: '改' }])
		if (taken) expect(result).toHaveProperty('reasons')
		else expect(result).toEqual({ refusals: [{ kind: 'no-such-reason', codes: [code] }] })
	})

	test('may be chosen while it is not retired', () => {
		expect(offered(lists.returning).map(({ code }) => code)).toEqual(['01', '02'])
	})
})

describe('a list of reasons that is changed', () => {
	test('gives a new line the next number, and no number of its own choice', () => {
		const lines = [...returnReasons, { name: '稿件不全' }, { code: '01a', name: '来源不明' }]
		expect(
			numbered(lines, returnReasons)
				.slice(-2)
				.map(({ code }) => code),
		).toEqual(['13', '14'])
	})

	test.each([
		['with other words', [{ code: '01', name: '要素不全' }], []],
		[
			'with a line retired and one in use',
			[
				{ code: '01', name: '一', retired: true },
				{ code: '02', name: '二' },
			],
			[],
		],
		['without a number that was given out', [{ code: '02', name: '二' }], ['gone']],
		[
			'with a number twice',
			[
				{ code: '01', name: '一' },
				{ code: '01', name: '二' },
			],
			['doubled'],
		],
		['with a line without words', [{ code: '01', name: '  ' }], ['unnamed']],
		['with nothing to choose', [{ code: '01', name: '一', retired: true }], ['none-offered']],
	] as const)('%s: %j', (_, lines, problems) => {
		const before = [{ code: '01', name: '一' }]
		expect(reasonListProblems(lines, before).map(({ kind }) => kind)).toEqual(problems)
	})
})
