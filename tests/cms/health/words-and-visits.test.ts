import { expect, test } from 'vitest'
import { errandWords, mayRemind } from '../../../cms/health/errand.ts'
import { countVisits, type Visit, withVisit } from '../../../cms/health/visits.ts'
import { wordsIn } from '../../../cms/health/word-hits.ts'
import words from '../../../cms/proof/lists/words.json' with { type: 'json' }
import { prepareLists } from '../../../cms/proof/lists.ts'
import { paragraph } from '../../../content/body.ts'
import type { Content } from '../../../content/piece.ts'

const piece = (text: string): Content => ({
	kind: 'report',
	headline: { title: '督查组进村' },
	byline: { people: [] },
	keywords: [],
	body: [paragraph(text)],
	photos: [],
})
const lists = prepareLists({
	...words,
	caution: [...words.caution, { word: '老大难', use: null, why: '说法陈旧' }],
})
const found = (text: string, sought = ['老大难'], off = new Set<string>()) =>
	wordsIn(piece(text), lists, sought, off)

test('words that were put on the list after a piece was signed are found in it, each once', () => {
	expect(found('老大难问题解决了，老大难没有了。')).toEqual(['老大难'])
	expect(found('问题解决了。')).toEqual([])
})

test('what the desk’s own lists do not look for is not told of', () => {
	expect(found('老大难问题解决了。', ['别的词'])).toEqual([])
	expect(found('老大难问题解决了。', ['老大难'], new Set(['word-caution']))).toEqual([])
})

test('what the rule lets pass, as in the title of a work, is let pass', () => {
	expect(found('他写了《老大难》。')).toEqual([])
})

test('visits of a week are kept', () => {
	const at = (day: number): Visit => ({
		at: `2020-08-${String(day).padStart(2, '0')}T01:00:00.000Z`,
		isOpen: day !== 20,
	})
	const days = Array.from({ length: 28 }, (_, day) => at(day + 1))
	const kept = days.reduce<Visit[]>(withVisit, [])
	expect(kept[0]).toEqual(at(22))
	expect(countVisits(kept)).toEqual({ tried: 7, open: 7 })
	expect(countVisits([at(19), at(20)])).toEqual({ tried: 2, open: 1 })
})

test('a unit reads what is the case and until when it is to be mended, and is reminded once an hour', () => {
	const check = { name: '栏目超期没更新', found: '2个', detail: '通知公告：超11天' }
	const by = '2020-08-21T10:00:00.000Z'
	expect(errandWords(check, by, true)).toBe(
		'网站体检催办：栏目超期没更新，现在2个（通知公告：超11天）。请在2020年8月21日 18:00前办好',
	)
	expect(mayRemind(undefined, new Date())).toBe(true)
	expect(mayRemind(by, new Date('2020-08-21T10:59:00Z'))).toBe(false)
	expect(mayRemind(by, new Date('2020-08-21T11:00:00Z'))).toBe(true)
})
