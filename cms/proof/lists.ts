import { z } from 'zod'
import words from './lists/words.json' with { type: 'json' }
import { type NewsroomNames, newsroomNames } from './newsroom.ts'

const context = z.strictObject({ wrong: z.string().min(1), right: z.string().min(1) })
const caution = z.strictObject({
	word: z.string().min(1),
	use: z.string().nullable(),
	why: z.string(),
})

/**
 * The newsroom's own lists as data: what the rules look for that no standard says. Plain words but for `inContext`, whose
 * `wrong` is a regular expression that matches the wrong word only.
 */
export const wordLists = z.strictObject({
	/** wrong → right, wherever it stands on word boundaries. */
	confused: z.record(z.string().min(2), z.string().min(1)),
	inContext: z.array(context),
	neverRepeated: z.string(),
	variants: z.array(z.array(z.string().min(2)).min(2)),
	unitNames: z.record(z.string(), z.string()),
	caution: z.array(caution),
	/** measure word → nouns that take it, parted by spaces. */
	measures: z.record(z.string(), z.string()),
	de: z.strictObject({
		adverbs: z.string(),
		/** Adverbs that no 得 follows: 高兴得跳起来 is right, 认真得记着 is not. */
		manners: z.string(),
		/** Verbs that are nouns too: 的 before them is wrong only where 了, 到 or an object follows. */
		verbs: z.string(),
		motions: z.string(),
		complements: z.string(),
		intransitive: z.string(),
		adjectives: z.string(),
		/** Adjectives that go with nouns only, but for verbs of lying and spreading (碧绿地铺开). */
		pure: z.string(),
		nouns: z.string(),
	}),
})
export type WordLists = z.infer<typeof wordLists>

/** The lists made ready for the rules. */
export type Lists = Readonly<{
	confused: {
		/** By first character, longest first. */
		byHead: ReadonlyMap<string, readonly { wrong: string; right: string }[]>
		inContext: readonly { pattern: RegExp; right: string }[]
	}
	neverRepeated: ReadonlySet<string>
	variants: readonly (readonly string[])[]
	unitNames: readonly { wrong: string; right: string }[]
	caution: readonly z.infer<typeof caution>[]
	measures: { pattern: RegExp; of: ReadonlyMap<string, string> }
	newsroom: NewsroomNames
	de: { adverbial: RegExp; complement: readonly RegExp[]; attribute: RegExp }
}>

/**
 * Parses and prepares lists once.
 * @param names the newsroom's units and leaders
 * @throws ZodError for lists of another shape, SyntaxError for a bad `inContext` pattern.
 */
export function prepareLists(given: unknown, names: unknown = {}): Lists {
	const lists = wordLists.parse(given)
	const measures = new Map(
		Object.entries(lists.measures).flatMap(([measure, nouns]) =>
			nouns.split(' ').map((noun) => [noun, measure] as const),
		),
	)
	return {
		confused: {
			byHead: byHead(lists.confused),
			inContext: lists.inContext.map(({ wrong, right }) => ({
				pattern: new RegExp(wrong, 'gu'),
				right,
			})),
		},
		neverRepeated: new Set(lists.neverRepeated.split(' ')),
		variants: lists.variants,
		unitNames: Object.entries(lists.unitNames).map(([wrong, right]) => ({ wrong, right })),
		caution: lists.caution,
		measures: {
			of: measures,
			pattern: new RegExp(
				`(?:(?<![\\d.A-Za-z第年—～:：-])(?<number>\\d{1,4})|(?<=动用|配备|购置|购买|新建|建成|建起|安装|派出|增设|新增|建了|设)(?<number>[一两三四五六七八九]))(?<noun>${[...measures.keys()].sort(byLength).join('|')})(?!舞)`,
				'gu',
			),
		},
		newsroom: newsroomNames.parse(names),
		de: patternsOfDe(lists.de),
	}
}

/** The words that come with the desk (`lists/words.json`). */
export const defaultWords = wordLists.parse(words)

/** They and nothing else, made ready. */
export const defaultLists = prepareLists(defaultWords)

/** The desk's lists with the newsroom's own names. */
export function listsFor(names: unknown): Lists {
	return prepareLists(words, names)
}

function patternsOfDe(de: WordLists['de']): Lists['de'] {
	const [adverbs, manners, verbs, motions, complements, intransitive, adjectives, pure, nouns] = [
		...[
			de.adverbs,
			de.manners,
			de.verbs,
			de.motions,
			de.complements,
			de.intransitive,
			de.adjectives,
			de.pure,
			de.nouns,
		].map((list) => alternatives(list.split(' '))),
	]
	const goesOn =
		'(?=[到了着过给在](?!家)|起(?!点)|[进出上下]来|成(?![果绩效就])|每|各(?!界)|这|那|所有)'
	// Whatever the verb, 了 and 着 after it show that it is one.
	const acted =
		'\\p{Script=Han}{1,2}(?:了(?![解不如结])|着(?![力手眼重装急])|起来|下来|出来|过来|出去)'
	return {
		adverbial: new RegExp(
			`(?<=(?<how>${adverbs}))(?:(?<de>的)(?:(?:说|讲|告诉|问|答|喊|表示|介绍|回答|感慨|感叹)(?=[，：。“道着了起他她我记大])|(?:来|去|把|将|为|向|给|对|在)(?=\\p{Script=Han}{2})(?!的)|(?:${motions})|(?:${verbs})${goesOn}|${acted})|(?<de>(?<=(?:${manners}))得)(?:说|讲|把|将|(?:${motions})|(?:${verbs})(?:[着了过起到]|${goesOn})|(?:[记听写看做学讲走读跑])[着了过起到向]))`,
			'gu',
		),
		complement: [
			new RegExp(`(?<=\\p{Script=Han})(?<!的)(?<de>[的地])(?:${complements})(?!的)`, 'gu'),
			/(?<verb>\p{Script=Han})\p{Script=Han}{1,2}\k<verb>(?<de>的)(?:很|非常|特别|十分|太|更|真|又|越来越|不|飞)?(?:快|好|慢|多|少|久|远|早|晚|高|低|累|稳|准|响|深|细|勤|干净|认真|仔细|漂亮)/gu,
			new RegExp(
				`(?<=(?<!所|的)(?:${intransitive}))(?<de>的)(?:又\\p{Script=Han}{1,2}又\\p{Script=Han}{1,2}|(?:很|非常|特别|十分|太|更|真|越来越|飞|挺|又)(?:快|好|慢|多|少|久|远|早|晚|高|低|累|稳|猛|厉害|开心|灿烂|整齐|顺|顺利|急|热|漂亮|干净|美|满|旺|火|红火|激烈|热闹|认真|细致|周到|及时|充分|好看|精彩|远|大|小|重|深|密|壮|凶|紧))(?=[，。！；、了]|$)`,
				'gu',
			),
		],
		attribute: new RegExp(
			`(?<=${adjectives})(?<de>地)(?:${nouns})|(?<=${pure})(?<de>地)(?=\\p{Script=Han}{2})(?![铺摆呈出映挂开展流躺立站矗闪亮照延伸飘洒倒浮])`,
			'gu',
		),
	}
}

function alternatives(words: readonly string[]): string {
	return [...words].sort(byLength).join('|')
}

function byHead(confused: WordLists['confused']): Lists['confused']['byHead'] {
	const heads = new Map<string, { wrong: string; right: string }[]>()
	for (const [wrong, right] of Object.entries(confused).sort(([a], [b]) => byLength(a, b))) {
		const head = wrong[0] ?? ''
		heads.set(head, [...(heads.get(head) ?? []), { wrong, right }])
	}
	return heads
}

function byLength(a: string, b: string): number {
	return b.length - a.length
}
