import { expect, test } from 'vitest'
import { elderLinks } from '../../site/publisher/elder-links.ts'

test.each([
	['<a href="/">', '<a href="/elder/">'],
	[
		'<a class="x" href="/2026/11/25/aaaaaaaa/#p2">',
		'<a class="x" href="/elder/2026/11/25/aaaaaaaa/#p2">',
	],
	['<form role="search" action="/search/">', '<form role="search" action="/elder/search/">'],
	[
		'<a aria-label="甲 > 乙" href="/unit/fucun/">',
		'<a aria-label="甲 > 乙" href="/elder/unit/fucun/">',
	],
	['<a href="/search/?q=x&#38;k=notice" >', '<a href="/elder/search/?q=x&#38;k=notice" >'],
])('a link to a page leads to its twin: %s', (given, led) => {
	expect(elderLinks(given)).toBe(led)
})

test.each([
	'<a href="/2026/11/25/aaaaaaaa/" rel="alternate">',
	'<a href="#main">',
	'<a href="https://example.invalid/" rel="noopener">',
	'<a href="//example.invalid/">',
	'<a href="/media/a.jpg">',
	'<a href="/feed.xml">',
	'<form method="post" action="/theme">',
	'<link rel="stylesheet" href="/_astro/">',
	'他写下 href="/unit/" 三个词',
])('what leads to no twin stays as it is: %s', (given) => {
	expect(elderLinks(given)).toBe(given)
})
