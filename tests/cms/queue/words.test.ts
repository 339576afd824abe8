import { describe, expect, test } from 'vitest'
import type { Listed } from '../../../cms/queue/listed.ts'
import { summaryOf } from '../../../cms/queue/summary.ts'
import { lasting, waitingOf } from '../../../cms/queue/waiting.ts'
import { barredWords } from '../../../cms/queue/words.ts'

const minutes = (count: number) => count * 60_000

test.each([
	[-5, '不到1分钟'],
	[minutes(25), '25分钟'],
	[minutes(60), '1小时'],
	[minutes(130), '2小时10分'],
	[minutes(22 * 60), '22小时'],
	[minutes(24 * 60), '1天'],
	[minutes(76 * 60 + 59), '3天4小时'],
])('%d ms last %s', (ms, words) => {
	expect(lasting(ms)).toBe(words)
})

describe('what waits', () => {
	const since = '2020-08-21T00:00:00.000Z'
	const deadline = '2020-08-22T00:00:00.000Z'
	test.each([
		[
			'while there is time',
			'2020-08-21T05:00:00.000Z',
			{ waited: '5小时', state: 'fine', left: '' },
		],
		[
			'in the last quarter',
			'2020-08-21T22:00:00.000Z',
			{ waited: '22小时', state: 'short', left: '还剩2小时' },
		],
		[
			'too long',
			'2020-08-22T03:00:00.000Z',
			{ waited: '1天3小时', state: 'late', left: '超时3小时' },
		],
	])('%s', (_, now, words) => {
		expect(waitingOf(since, deadline, new Date(now))).toEqual(words)
	})
	test('without a limit is never late', () => {
		expect(waitingOf(since, null, new Date('2030-01-01')).state).toBe('fine')
	})
})

const line = (word: string, since: string, stage: Listed['stage'] = 'in-review'): Listed => ({
	...{
		id: since,
		version: 1,
		title: '题',
		kicker: '',
		unit: '',
		byline: '',
		noByline: false,
		stage,
	},
	...{ pill: { word, tone: 'now' }, progress: [], waitsFor: '', since, remarks: [] },
	deadline: new Date(Date.parse(since) + minutes(24 * 60)).toISOString(),
	sign: { may: true, step: '初审', reasons: [], can: [] },
})

test('the sentence above the list counts by what is to be done, and names the oldest', () => {
	const now = new Date('2020-08-21T22:00:00.000Z')
	const rows = [
		line('复签', '2020-08-21T20:00:00.000Z'),
		line('初审', '2020-08-21T00:00:00.000Z'),
		line('快讯', '2020-08-21T21:30:00.000Z'),
		line('再交', '2020-08-21T16:00:00.000Z'),
		line('退回修改', '2020-08-21T17:00:00.000Z', 'returned'),
	]
	expect(summaryOf(rows, 5, now)).toBe(
		'等您签1篇、改后等您复签1篇、作者再交1篇、快讯1篇、退给您改1篇。最久的一篇等了22小时，限24小时。',
	)
	expect(summaryOf(rows, 213, now)).toBe('等您处理213篇。')
	expect(summaryOf([], 0, now)).toBe('')
})

test('what one may not sign says why, and who may or that nobody may', () => {
	const { sign } = line('初审', '2020-08-21T00:00:00.000Z')
	const reasons = ['您是作者，自己的稿件不能自己签。']
	expect(
		barredWords({ title: '通联会', sign: { ...sign, reasons, can: ['责任编辑（民生）'] } }),
	).toBe('“通联会”，您是作者，自己的稿件不能自己签。可以签的人：责任编辑（民生）。')
	expect(barredWords({ title: '通联会', sign: { ...sign, reasons, can: [] } })).toContain(
		'现在没有人能签这一步，请管理员设代签人。',
	)
})
