import { expect, test } from 'vitest'
import { marked, type Part } from '../../site/search/mark.ts'
import { phrasesOf } from '../../site/search/phrases.ts'
import { snippetOf } from '../../site/search/snippet.ts'

/** Marks as brackets. */
const print = (parts: readonly Part[]) =>
	parts.map(({ text, found }) => (found ? `[${text}]` : text)).join('')

test.each([
	['every place', '庭院', '庭院里的庭院', '[庭院]里的[庭院]'],
	['as it is written', 'led', '看LED屏', '看[LED]屏'],
	['the other width', '2020', '２０２０年', '[２０２０]年'],
	['a phrase with the mark inside', '见了效居民', '见了效，居民', '[见了效，居民]'],
	['phrases that overlap, as one', '清洁庭 洁庭院', '清洁庭院', '[清洁庭院]'],
	['a character with its variation selector', '葛', '葛\u{e0100}先生', '[葛\u{e0100}]先生'],
	['an emoji with its selector', '❤', '好❤️', '好[❤️]'],
	['a sign that folds to two', 'm2', '90㎡', '90[㎡]'],
	['no part of a number', '15', '1560', '1560'],
	['what would be a tag', 'b', '<b>', '<[b]>'],
])('marks %s', (_, words, line, shown) => {
	expect(print(marked(line, phrasesOf(words)))).toBe(shown)
})

const long = `${'前'.repeat(80)}庭院${'后'.repeat(80)}`
test.each([
	['a short line whole', '庭院', ['评庭院。'], '评[庭院]。'],
	['the line in which it stands', '庭院', ['别的。', '评庭院。'], '评[庭院]。'],
	['the line in which most stands', '庭院 垃圾', ['评庭院。', '庭院和垃圾。'], '[庭院]和[垃圾]。'],
	['the first line where it stands in none', '庭院', ['别的。', '还有。'], '别的。'],
	['nothing where there is nothing', '庭院', [], ''],
	[
		'some of a long line, and where it is cut',
		'庭院',
		[long],
		`……${'前'.repeat(20)}[庭院]${'后'.repeat(38)}……`,
	],
	['a sentence from its beginning', '庭院', [`${'前'.repeat(50)}。他们评庭院。`], '他们评[庭院]。'],
	[
		'long characters whole',
		'庭院',
		[`${'👨‍👩‍👧'.repeat(50)}庭院`],
		`……${'👨‍👩‍👧'.repeat(20)}[庭院]`,
	],
])('shows %s', (_, words, lines, shown) => {
	expect(print(snippetOf(lines, phrasesOf(words)))).toBe(shown)
})
