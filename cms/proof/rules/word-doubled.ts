import type { Mark } from '../finding.ts'
import type { Lists } from '../lists.ts'
import type { Reading } from '../reading.ts'
import { matches, type Rule } from '../rule.ts'

const single = /(?<word>[的了在和是与对把被从向由将都也就为到及但而并还于这那我他她它很最更该各每])\k<word>(?!\k<word>)/gu
const phrase = /(?<word>\p{Script=Han}{2})\k<word>/gu
const long = /(?<word>\p{Script=Han}{3,8})\k<word>/gu
const measure = /(?<=\d|\d[万亿余多])(?<word>[个名户元人家亩吨件次位米条辆])\k<word>/gu
/** 了了心愿: the first is the verb. */
const settled = /^了了[^，。；]{0,10}(?:心愿|夙愿|愿望|心事|愿|债|恩怨|一桩|一件|牵挂)/u
/** What the segmenter takes for one word though it is an adverb and its verb. */
const adverbBefore = /^[都也就还并很更最][要是有会能在不]/u
const reduplicated = /^(?:的的确|是是非|和和[美气睦]|在在|对对(?:子|联)|将将|就就|到到|最最)/u

/** A word typed twice. Reduplication is none of it (慢慢, 讨论讨论, 的的确确), nor are two words that meet (目的｜的, 开会｜会场). */
export const wordDoubled: Rule = {
	id: 'word-doubled',
	level: 'must',
	source: '本报用法',
	*check(reading, lists) {
		yield* singles(reading)
		yield* phrases(reading, lists)
	},
}

function* singles({ text, cutsWord }: Reading): Generator<Mark> {
	for (const pattern of [single, measure]) {
		for (const { start, end, part } of matches(text, pattern)) {
			const word = part('word')
			if (settled.test(text.slice(start, end + 14)) || isReduplication(text, start)) continue
			if (pattern === measure && word === '个' && /^[性别体人]/.test(text.slice(end))) continue
			if (cutsWord(start, start + 1) || cutsWord(start, end)) continue
			if (cutsWord(start + 1, end) && !adverbBefore.test(text.slice(start + 1, end + 1))) continue
			yield doubled(start, end, word)
		}
	}
}

function isReduplication(text: string, start: number): boolean {
	return reduplicated.test(text.slice(start, start + 4)) && !/^(?:在在|到到|就就)/.test(text.slice(start))
}

/** 进行进行, 我们我们; of words that may be reduplicated only what no reduplication takes after it (凝聚凝聚起). */
function* phrases({ text, cutsWord }: Reading, { neverRepeated }: Lists): Generator<Mark> {
	for (const { start, end, part } of matches(text, phrase)) {
		const word = part('word')
		if (word[0] === word[1] || /[一二三四五六七八九十两几个]/.test(word) || cutsWord(start, end)) continue
		const aspect = /^[了着过起到成]/u.test(text.slice(end)) && !/^(?:哈哈|许多|好多|很多|非常)/.test(word)
		if (neverRepeated.has(word) || aspect) yield doubled(start, end, word)
	}
	for (const { start, end, part } of matches(text, long)) {
		const word = part('word')
		if (/^一|^(.)\1|^(..)\2/u.test(word) || cutsWord(start, end) || inQuotes(text, start)) continue
		yield doubled(start, end, word)
	}
}

function inQuotes(text: string, at: number): boolean {
	const open = text.lastIndexOf('“', at)
	return open >= 0 && text.indexOf('”', open) > at
}

function doubled(start: number, end: number, word: string): Mark {
	return { start, end, suggestion: word, why: `“${word}”重复了。` }
}
