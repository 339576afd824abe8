import type { Mark } from '../finding.ts'
import { soundAlike } from '../homophones.ts'
import type { Reading } from '../reading.ts'
import { type Found, matches, type Rule } from '../rule.ts'

type Term = { start: number; end: number; words: string }

const quoted = /“(?<words>[^”“\n]{4,20})”/gu
const place =
	/(?<words>\p{Script=Han}{2,3}(?:社区|小区|新村|村|庄|镇|乡|街道|公园|小学|中学|学校|医院|公司|合作社|广场|水库|码头|家园|花园|书屋))/gu
const person =
	/(?<words>\p{Script=Han}(?:师傅|老师|书记|主任|镇长|局长|县长|乡长|大爷|大娘|大妈|大叔|医生|经理|队长|站长|校长|厂长|教授|老汉|奶奶|爷爷))/gu
/** Two terms that differ in one of these are two things. */
const contrast =
	/[东西南北中上下左右前后内外新老大小多少高低长短一二三四五六七八九十两百千万\d甲乙丙丁子丑男女父母春夏秋冬早晚日月年红黄蓝绿黑白我你他她它这那的地得是在再有又和不]/u

/** One name or word of a text written two ways: one character off, with the same characters around it. House rule. */
export const sameTerm: Rule = {
	id: 'same-term',
	level: 'should',
	source: '前后一致',
	check(reading, { variants }) {
		return [...names(reading), ...phrases(reading), ...listed(reading, variants), ...units(reading)]
	},
}

function names({ text, cutsWord }: Reading): Mark[] {
	const quotes = termsOf(text, quoted)
	const inQuotes = differing(
		quotes,
		(a, b, length) => !contrast.test(a + b) && (soundAlike(a, b) || length >= 6),
	)
	const places = termsOf(text, place, true).filter(({ start, end }) => !cutsWord(start, end))
	const inPlaces = differing(
		places,
		(a, b) => !contrast.test(a + b) && !/[个各该全本每]/u.test(a + b) && soundAlike(a, b),
	)
	const people = termsOf(text, person).filter(({ start, end }) => !cutsWord(start, end))
	const inPeople = differing(people, (a, b) => isSurname(a) && isSurname(b) && soundAlike(a, b))
	return [
		...inQuotes
			.filter((pair) => !sideBySide(text, pair))
			.map((pair) => mark({ ...pair, term: widen(pair.term) }, null)),
		...inPlaces.filter((pair) => !sideBySide(text, pair)).map((pair) => mark(pair, null)),
		...inPeople.filter((pair) => !sideBySide(text, pair)).map((pair) => mark(pair, null)),
	]
}

/** 张主任和章主任 are two people. */
function sideBySide(text: string, { term, first }: Pair): boolean {
	return /^[”]?[和与、及跟同“]*$/u.test(text.slice(first.end, term.start))
}

const surnames =
	'赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏窦章云苏潘葛范彭郎鲁韦马方俞任袁柳史唐费薛雷贺倪汤罗毕郝安常于傅康余顾孟黄穆萧尹姚邵汪祁毛米贝戴宋庞熊纪舒屈项祝董梁杜阮蓝席季贾江郭梅林徐邱骆高夏蔡田樊胡凌霍万柯卢莫房丁邓石崔吉龚程邢裴陆翁甘武刘叶黎白龙段侯谭宁仇闫阎肖付代'

function isSurname(letter: string): boolean {
	return surnames.includes(letter)
}

function termsOf(text: string, pattern: RegExp, suffixed = false): Term[] {
	return [...matches(text, pattern)].flatMap((found: Found) => {
		const { start, end } = found.span('words')
		const words = found.part('words')
		// A place's name may be shorter than what the pattern took before its kind.
		return suffixed && words.length > 4
			? [
					{ start, end, words },
					{ start: start + 1, end, words: words.slice(1) },
				]
			: [{ start, end, words }]
	})
}

type Pair = { term: Term; first: Term }

/** Later terms that are one confusable character away from an earlier one, each once. */
function differing(
	terms: readonly Term[],
	confusable: (a: string, b: string, length: number) => boolean,
): Pair[] {
	const known = new Map<string, Term>()
	const masks = new Map<string, Term[]>()
	const pairs: Pair[] = []
	for (const term of terms) {
		if (known.has(term.words)) continue
		known.set(term.words, term)
		for (let at = 0; at < term.words.length; at++) {
			const mask = `${term.words.slice(0, at)}\0${term.words.slice(at + 1)}`
			const others = masks.get(mask) ?? []
			const first = others.find(({ words }) =>
				confusable(words[at] ?? '', term.words[at] ?? '', words.length),
			)
			if (first && !pairs.some((pair) => pair.term.start < term.end && term.start < pair.term.end))
				pairs.push({ term, first })
			masks.set(mask, [...others, term])
		}
	}
	return pairs
}

/** Four characters on word boundaries of which an inner one has a like-sounding rival (明察暗访, 明查暗访). */
function phrases({ text, cutsWord }: Reading): Mark[] {
	const terms: Term[] = []
	for (const { index } of text.matchAll(/(?=\p{Script=Han}{4})/gu)) {
		if (!cutsWord(index, index + 4))
			terms.push({ start: index, end: index + 4, words: text.slice(index, index + 4) })
	}
	const pairs: Pair[] = []
	for (const place of [1, 2]) {
		const by = new Map<string, Term>()
		for (const term of terms) {
			const mask = `${term.words.slice(0, place)}\0${term.words.slice(place + 1)}`
			const first = by.get(mask)
			if (!first) by.set(mask, term)
			else if (
				first.words !== term.words &&
				rival(first.words[place] ?? '', term.words[place] ?? '')
			)
				pairs.push({ term, first })
		}
	}
	return pairs.map((pair) => mark(pair, pair.first.words))
}

function rival(a: string, b: string): boolean {
	return !contrast.test(a + b) && soundAlike(a, b)
}

/** Spellings from the list that stand for one word; the first of the text is kept. */
function listed({ text }: Reading, variants: readonly (readonly string[])[]): Mark[] {
	return variants.flatMap((spellings) => {
		const terms = spellings
			.flatMap((words) =>
				[...text.matchAll(new RegExp(words, 'g'))].map(({ index }) => ({
					start: index,
					end: index + words.length,
					words,
				})),
			)
			.sort((a, b) => a.start - b.start)
		const [first] = terms
		const other = terms.find(({ words }) => words !== first?.words)
		return first && other ? [mark({ term: other, first }, first.words)] : []
	})
}

const rivalUnits: [RegExp, RegExp][] = [
	[/\d(?:公里)(?!\/)/gu, /\d(?:千米)(?!\/)/gu],
	[/\d(?:公斤)(?!\/)/gu, /\d(?:千克)(?!\/)/gu],
]

/** Two units for one kind of quantity: a hint. */
function units({ text, counts }: Reading): Mark[] {
	return rivalUnits.flatMap(([one, two]) => {
		const both = [one, two].map((pattern) => [...text.matchAll(pattern)][0]?.index)
		const [a, b] = both
		if (a === undefined || b === undefined) return []
		const later = counts.find(({ start, end }) => start <= Math.max(a, b) && end > Math.max(a, b))
		const earlier = counts.find(({ start, end }) => start <= Math.min(a, b) && end > Math.min(a, b))
		if (!later || !earlier) return []
		const { start, end, printed } = later
		return [
			{
				start,
				end,
				level: 'hint' as const,
				suggestion: printed + earlier.unit,
				why: `前面用“${earlier.unit}”，一篇里用同一个单位。`,
			},
		]
	})
}

function widen({ start, end, words }: Term): Term {
	return { start: start - 1, end: end + 1, words }
}

function mark({ term, first }: Pair, suggestion: string | null): Mark {
	return { start: term.start, end: term.end, suggestion, why: `前面写作“${first.words}”，请统一。` }
}
