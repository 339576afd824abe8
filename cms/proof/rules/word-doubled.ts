import type { Mark } from '../finding.ts'
import type { Lists } from '../lists.ts'
import type { Reading } from '../reading.ts'
import { matches, type Rule } from '../rule.ts'

const single =
	/(?<word>[的了在和是与对把被从向由将都也就为到及但而并还于这那我他她它很最更该各每])\k<word>(?!\k<word>)/gu
const phrase = /(?<word>\p{Script=Han}{2})\k<word>/gu
const long = /(?<word>\p{Script=Han}{3,8})\k<word>/gu
const measure = /(?<=\d|\d[万亿余多])(?<word>[个名户元人家亩吨件次位米条辆])\k<word>/gu
/** 了了心愿: the first is the verb. */
const settled = /^了了[^，。；]{0,10}(?:心愿|夙愿|愿望|心事|愿|债|恩怨|一桩|一件|牵挂)/u
/** Adverbs that the segmenter joins to what stands beside them (天都, 都要); the words that really hold them are few. */
const adverbs = /^[都也就还很更最]/u
const wordsOnAdverb = /[首成古京大帝故旧名花]都|[成造]就|[归偿返退]还|变更$/u
const wordsAfter =
	/^(?:在[于场线职岗校家册编]|就[业地近医餐读任职诊绪学座寝义]|都[市城督]|也许|还[款债原贷钱清乡]|更[新换改加替名]|最[近后终初]|与[会其时众]|向[阳前后上下东西南北导来往日]|从[事业而此前来军严]|由[于此来衷]|对[面方应外象待于]|把[关握控手]|将[军士要]|为[了止主期])/u
/** Words that follow a doubled 对, 把, 就 and begin like another: 对｜方案, not 对方｜案. Where both readings stand in use, none is here. */
const wordsAcross =
	/^(?:对方(?:[案式针]|法(?![律院官定人]))|对面[积粉]|把关系|就业[绩]|在场[地馆]|在线[路索]|在职[责]|与会议(?!员))/u
/** 他的 and 正在 are no reason to double what they end in; 目的 and 现在 are. */
const mayEnd = /[我你他她它们谁]的$|正在$|[他她我你它这那]是$/u
const reduplicated =
	/^(?:的的确|是是非|和和[美气睦]|把把[脉关]|在在|对对(?:子|联)|将将|就就|到到|最最)/u

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

function* singles(reading: Reading): Generator<Mark> {
	const { text, cutsWord } = reading
	for (const pattern of [single, measure]) {
		for (const { start, end, part } of matches(text, pattern)) {
			const word = part('word')
			if (settled.test(text.slice(start, end + 14)) || isReduplication(text, start)) continue
			if (pattern === measure && word === '个' && /^[性别体人]/.test(text.slice(end))) continue
			const isAcross = wordsAcross.test(text.slice(start + 1, end + 3))
			if (
				belongsBefore(reading, start) ||
				(!isAcross && belongsAfter(reading, start + 1)) ||
				(!isAcross &&
					cutsWord(start, end) &&
					!adverbs.test(word) &&
					!mayEnd.test(text.slice(start - 1, start + 1)))
			)
				continue
			yield doubled(start, end, word)
		}
	}
}

/** 现在｜在, 目的｜的: the first belongs to the word before it. */
function belongsBefore({ text, cutsWord }: Reading, at: number): boolean {
	const before = text.slice(Math.max(0, at - 1), at + 1)
	if (adverbs.test(text.slice(at))) return wordsOnAdverb.test(before)
	return cutsWord(at, at + 1) && !mayEnd.test(before)
}

/** 了｜了解: the second belongs to the word after it. */
function belongsAfter({ text, cutsWord }: Reading, at: number): boolean {
	if (wordsAfter.test(text.slice(at, at + 2))) return true
	return !adverbs.test(text.slice(at)) && cutsWord(at, at + 1)
}

function isReduplication(text: string, start: number): boolean {
	return (
		reduplicated.test(text.slice(start, start + 4)) &&
		!/^(?:在在|到到|就就)/.test(text.slice(start))
	)
}

/** 进行进行, 我们我们; of words that may be reduplicated only what no reduplication takes after it (凝聚凝聚起). */
function* phrases({ text, cutsWord }: Reading, { neverRepeated }: Lists): Generator<Mark> {
	for (const { start, end, part } of matches(text, phrase)) {
		const word = part('word')
		if (word[0] === word[1] || /[一二三四五六七八九十两几个]/.test(word) || cutsWord(start, end))
			continue
		const aspect =
			/^[了着过起到成]/u.test(text.slice(end)) && !/^(?:哈哈|许多|好多|很多|非常)/.test(word)
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
