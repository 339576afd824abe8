import { expect, test } from 'vitest'
import { coarseSteps, stageForAuthor } from '../../../cms/phone/coarse-steps.ts'
import { signedAt, wayOf } from '../../../cms/phone/history.ts'
import { homeOf, localPath } from '../../../cms/phone/home-of.ts'
import { dataBlock, html } from '../../../cms/phone/html.ts'
import { answersIn, openReasons, partOf } from '../../../cms/phone/reason-answers.ts'
import { reasonsIn } from '../../../cms/phone/reasons-in.ts'
import { printLength, printWaited, printWhen } from '../../../cms/phone/when.ts'
import { standardChain } from '../../../cms/review/chain.ts'
import { stages } from '../../../cms/review/stage.ts'

test('what somebody typed is text on a page, whatever it looks like', () => {
	const typed = `<img src=x onerror="alert('1')">&`
	expect(html`<p title="${typed}">${typed}</p>`.text).toBe(
		'<p title="&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt;&amp;">&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt;&amp;</p>',
	)
	expect(dataBlock('x', { title: '</script><script>' }).text).not.toMatch(/<\/script><script>/)
})

test.each([
	['correspondent', 0, '/my'],
	['unit-lead', 0, '/my'],
	['unit-lead', 2, '/sign'],
	['editor', 3, '/admin'],
	['chief', 3, '/admin'],
	['admin', 0, '/admin'],
] as const)('%s with %i waiting begins at %s', (role, waiting, home) => {
	expect(homeOf([role], waiting)).toBe(home)
})

test.each([
	['/submit?draft=new-1', '/submit?draft=new-1'],
	['/my/3#r', '/my/3#r'],
	['//evil.example/', undefined],
	['/\\evil.example', undefined],
	['https://evil.example/', undefined],
	// A browser drops the tab, and what is left names another host.
	['/\t/evil.example', undefined],
	['javascript:alert(1)', undefined],
	['/login?next=/my', undefined],
	['/api/users/logout', undefined],
	['', undefined],
	[null, undefined],
])('after the login %j leads to %j', (asked, path) => {
	expect(localPath(asked)).toBe(path)
})

test('a manuscript goes through the five steps in their order', () => {
	const position = (at: number) =>
		coarseSteps('in-review', standardChain[at], true).findIndex(({ state }) => state === 'now')
	expect(standardChain.map((_, at) => position(at))).toEqual([1, 2, 2, 2, 2, 2, 3])
	expect(coarseSteps('published', undefined, true).every(({ state }) => state === 'done')).toBe(
		true,
	)
	expect(coarseSteps('in-review', standardChain[1], false).map(({ name }) => name)).not.toContain(
		'单位审签',
	)
})

test('every stage has words for its author', () => {
	for (const stage of stages) {
		const steps = coarseSteps(stage, standardChain[0], true)
		expect(stageForAuthor(stage, [{ code: '02' }], steps)).toMatch(/\S/)
	}
	expect(stageForAuthor('returned', [{ code: '02' }, { code: '05' }], [])).toBe(
		'退回修改，有2条理由',
	)
})

test('times are said as people say them', () => {
	const now = new Date('2026-08-21T04:00:00Z')
	expect(printWhen('2026-08-21T02:20:00Z', now)).toBe('今天10:20')
	expect(printWhen('2026-08-20T10:42:00Z', now)).toBe('昨天18:42')
	expect(printWhen('2026-08-19T01:12:00Z', now)).toBe('8月19日09:12')
	expect(printWhen('2025-08-19T01:12:00Z', now)).toBe('2025年8月19日09:12')
	expect(printLength(40 * 60_000)).toBe('40分')
	expect(printLength(65 * 60_000)).toBe('1小时05分')
	expect(printLength(51 * 3_600_000)).toBe('2天3小时')
	expect(printWaited('2026-08-21T00:20:00Z', 24, now)).toBe('已等3小时40分（限24小时）')
	expect(printWaited('2026-08-21T00:20:00Z', 2, now)).toBe(
		'已等3小时40分（限2小时，超过1小时40分）',
	)
})

test('the last submission and the last return are found among the writes', () => {
	const at = (minute: number) => `2026-08-21T00:${String(minute).padStart(2, '0')}:00Z`
	const stagesInOrder = [
		'draft',
		'draft',
		'in-review',
		'in-review',
		'returned',
		'returned',
		'in-review',
		'returned',
		'returned',
	] as const
	const writes = stagesInOrder.map((stage, minute) => {
		return { id: String(minute), stage, at: at(minute), by: '编辑' }
	})
	const way = wayOf(writes)
	expect([way.submission?.id, way.returned?.id, way.returns]).toEqual(['6', '7', 2])
	expect(signedAt(writes, at(3))?.id).toBe('3')
	expect(wayOf([])).toEqual({ returns: 0 })
})

test('each reason is mended or answered before a manuscript is sent again', () => {
	const form = new Map([
		['done-0', '1'],
		['text-1', '没有勾选，不算'],
		['differs-2', '1'],
		['text-2', '署供图可以吗？'],
		['differs-3', '1'],
	])
	expect(openReasons(4, answersIn(form, 4))).toEqual([1, 3])
})

test.each([
	['02', '第2段', 'text'],
	['05', '', 'title'],
	['12', '主题', 'title'],
	['04', '第2张图片', 'photos'],
	['03', '', 'byline'],
	['12', '', 'text'],
] as const)('reason %s about “%s” leads to the %s', (code, place, part) => {
	expect(partOf({ code, place, text: '改' })).toBe(part)
})

test('a reason without words or with an unknown number is none', () => {
	const form = new Map([
		['code-1', '02'],
		['text-1', '口径是什么？'],
		['place-1', '第2段'],
		['code-2', '05'],
		['code-3', '99'],
		['text-3', '没有这一条'],
	])
	expect(reasonsIn(form)).toEqual([{ code: '02', text: '口径是什么？', place: '第2段' }])
})
