import { expect, test } from 'vitest'
import { asPrinted } from '../../../cms/channel/as-printed.ts'
import { pageTags } from '../../../cms/channel/page-tags.ts'

test('a page’s tags are those in its head that have a name and something to say', () => {
	const page =
		'<meta charset="utf-8"><meta name="ArticleTitle" content="甲 &amp; 乙"><meta name="Empty" content=""><meta property="og:type" content="article"><title>题</title><p>x</p>'
	expect(pageTags(page)).toEqual([
		{ name: 'ArticleTitle', content: '甲 & 乙' },
		{ name: 'og:type', content: 'article' },
	])
})

test('on paper what is for print counts, and what is for screens does not', () => {
	expect(
		asPrinted(
			'@media print{a{}}@media screen and (min-width:40em){b{}}@media (min-width:9em){c{}}',
		),
	).toBe('@media all{a{}}@media not all{b{}}@media (min-width:9em){c{}}')
})
