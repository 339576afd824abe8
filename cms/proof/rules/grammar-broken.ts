import type { Mark } from '../finding.ts'
import type { Lists } from '../lists.ts'
import type { Reading } from '../reading.ts'
import { matches, type Rule } from '../rule.ts'

const head =
	'(?<=^|[。！？；\\n“）)]|(?:近年来|今年以来|近日|日前|目前|如今|同时|此外|另外|近期|据介绍|最近)，)'
/** One word of each frame is marked; the other makes the sentence lose its subject or say a thing twice. */
const frames: { pattern: RegExp; why: string }[] = [
	{
		pattern: new RegExp(
			`${head}(?<mark>通过|经过)(?![了])[^，。；！？\\n]{2,30}，使(?![用命者劲馆节])得?`,
			'gu',
		),
		why: '“通过（经过）…使”没有主语，去掉一个。',
	},
	{
		pattern: new RegExp(
			`${head}(?<mark>通过|经过)(?![了])[^，。；！？\\n使]{2,16}(?<![行驶大公天促致迫即])使(?![用命者劲馆节得之其])`,
			'gu',
		),
		why: '“通过（经过）…使”没有主语，去掉一个。',
	},
	{
		pattern: /(?<mark>由于)[^。；！？\n]{2,30}，使(?![用命者劲馆节])得?/gu,
		why: '“由于…使得”没有主语，去掉一个。',
	},
	{
		pattern: new RegExp(
			`${head}(?<mark>在)[^，。；！？\\n]{3,20}下，使(?![用命者劲馆节])得?`,
			'gu',
		),
		why: '“在…下，使”没有主语，去掉一个。',
	},
	{
		pattern: /(?<mark>围绕)(?:着|了)?(?!以)[^，。；以]{1,20}为(?:主题|中心|核心|重点|主线)(?!的)/gu,
		why: '“围绕…”与“以…为主题”两种说法混在一起。',
	},
	{
		pattern:
			/(?<mark>本着|遵循|秉承|秉持|按照)(?:着)?(?!以)[^，。；以]{1,20}为(?:原则|宗旨|目的|准则|理念)(?!的)/gu,
		why: '“本着…的原则”与“以…为原则”两种说法混在一起。',
	},
	{
		pattern:
			/(?<mark>原因(?:主要|就)?(?:是|在于))[^，。；]{1,25}(?:造成|导致|引起|引发|所致)(?:的|(?=[，。；]))/gu,
		why: '“原因是…”与“由…造成的”两种说法混在一起。',
	},
	{
		pattern: /(?<mark>防止|避免|杜绝|严防|谨防|以防)[^，。；]{0,12}(?:不再|不要|不会再)/gu,
		why: '“防止”后面又用“不”，意思反了。',
	},
]
const received =
	/(?:深受|广受|备受|颇受)[^，。；所]{1,12}(?<mark>所(?<what>喜爱|欢迎|好评|爱戴|青睐|喜欢|关注|尊敬|推崇))/gu
const twice =
	/(?<=^|[^\p{Script=Han}]|[以用和对把的])(?<a>\p{Script=Han}{2,3})和(?<b>\p{Script=Han}{2})和(?=\p{Script=Han}{2,4}的)/gu

/** Sentences that start one way and end another, and numbers without their measure word. House rule. */
export const grammarBroken: Rule = {
	id: 'grammar-broken',
	level: 'should',
	source: '本报用法',
	*check(reading, lists) {
		const { text, cutsWord } = reading
		const taken = new Set<number>()
		for (const { pattern, why } of frames) {
			for (const { span } of matches(text, pattern)) {
				const { start } = span('mark')
				if (!taken.has(start)) yield { ...span('mark'), suggestion: null, why }
				taken.add(start)
			}
		}
		for (const { span, part } of matches(text, received)) {
			yield { ...span('mark'), suggestion: part('what'), why: '“深受”后面不用“所”。' }
		}
		for (const { end, span, part } of matches(text, twice)) {
			const { start } = span('a')
			const second = end - 1
			if (
				cutsWord(second, end) ||
				cutsWord(span('a').end, span('a').end + 1) ||
				wordWith(text, second)
			)
				continue
			yield {
				start,
				end,
				suggestion: `${part('a')}${part('b')}和`,
				why: '两个“和”并用，层次不清。',
			}
		}
		yield* withoutMeasure(reading, lists)
	},
}

/** 和 begins another word: 和解, 和谐. */
function wordWith(text: string, at: number): boolean {
	return /^和[解谐平好睦美气善蔼约缓煦风]/u.test(text.slice(at, at + 2))
}

/** 新建了3公园, 动用一无人机. */
function* withoutMeasure({ text, beginsWord }: Reading, { measures }: Lists): Generator<Mark> {
	for (const { start, end, part } of matches(text, measures.pattern)) {
		const noun = part('noun')
		const measure = measures.of.get(noun)
		if (!measure || beginsWord(end - noun.length, end)) continue
		if (/^(?:19|20)\d\d$/.test(part('number'))) continue
		yield {
			start,
			end,
			suggestion: `${part('number')}${measure}${noun}`,
			why: '数和事物之间少了量词。',
		}
	}
}
