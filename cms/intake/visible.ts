import type { Tally } from './tally.ts'

const ligatures = ['ff', 'fi', 'fl', 'ffi', 'ffl', 'st', 'st']
/** CJK radicals (2E80–2EF3) whose twin Unicode's EquivalentUnifiedIdeograph names and fonts draw alike. */
const radicals: Record<string, string> = Object.fromEntries(
	[
		...'⺠民⺟母⻁虎⻄西⻅见⻆角⻉贝⻋车⻑長⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻢马⻣骨⻤鬼⻥鱼⻦鸟⻨麦⻩黄⻬齐⻮齿⻰龙⻳龟⻝食⺝月⺩王⻞食',
	].reduce<[string, string][]>((pairs, one, at, all) => {
		if (at % 2 === 0) pairs.push([one, all[at + 1] ?? one])
		return pairs
	}, []),
)

const invisible =
	/(?![\t\n])[\p{Cc}\u00ad\u061c\u180e\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufffc]/gu
const joiner =
	/(?<!\p{Extended_Pictographic}|\ufe0f|\p{Emoji_Modifier})\u200d|\u200d(?!\p{Extended_Pictographic})/gu
const selector = /(?<![\p{S}\p{Extended_Pictographic}0-9#*\u203c\u2049])[\ufe0e\ufe0f]/gu
const variation = /(?<!\p{Ideographic})[\u{e0100}-\u{e01ef}]/gu
const wide = /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/u
const wideRun = /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a．％]+/gu

/** VT, NEL, lone CR, U+2028 and U+2029 end a line like any other (R1). */
export function unifyLineEnds(text: string): string {
	return text.replace(/\r\n|[\r\v\f\x85\u2028\u2029]/g, '\n')
}

/** Takes out what nobody sees and changes nothing that a reader sees (R1, R3); blanks are left as they are. */
export function cleanCharacters(typed: string, tally: Tally): string {
	// A longer gap says nothing more, and costs every pattern that looks for an end.
	const text = unifyLineEnds(typed)
		.toWellFormed()
		.replace(/[^\S\n]{100,}/gu, (gap) => gap.slice(0, 100))
	if (/[\u202d\u202e]/.test(text)) tally.mark('bidi-override')
	let removed = 0
	const drop = () => {
		removed++
		return ''
	}
	const seen = text
		.replace(invisible, drop)
		.replace(joiner, drop)
		.replace(selector, drop)
		.replace(variation, drop)
		.replace(/[\ufb00-\ufb06]/g, (one) => {
			tally.add('ligatures')
			return ligatures[one.charCodeAt(0) - 0xfb00] ?? one
		})
		.replace(/[\u2e80-\u2fd5]/g, (one) => {
			const twin = one >= '\u2f00' ? one.normalize('NFKC') : radicals[one]
			if (twin) tally.add('kangxi-radicals')
			return twin ?? one
		})
	tally.add('invisible-characters', removed)
	countVisible(seen, tally)
	return seen
}

function countVisible(text: string, tally: Tally): void {
	for (const [run] of text.matchAll(wideRun))
		if (wide.test(run)) tally.add('fullwidth-alphanumerics', run.length)
	tally.add('private-use', text.match(/[\p{Co}]/gu)?.length ?? 0)
	tally.add(
		'emoji',
		text.match(/\p{RGI_Emoji}|\p{Emoji_Presentation}|\p{Extended_Pictographic}\ufe0f/gv)?.length ??
			0,
	)
}

/** No-break, thin and em spaces and tabs become a space, and runs of them one (R2). */
export function oneBlank(text: string): string {
	return text.replace(/[\t \u00a0\u1680\u2000-\u200a\u202f\u205f]+/g, ' ')
}

/** A line for the newsroom: gaps that part its columns stay as wide as they were. */
export function columnsKept(typed: string): string {
	return typed.replace(/\s+/gu, (gap) => (gap.length > 2 ? gap : oneBlank(gap))).trim()
}

/** Figures and letters of full width as their narrow twins: to look for something, never to be printed. */
export function toAscii(text: string): string {
	return text.replace(/[\uff01-\uff5e]/g, (one) => String.fromCharCode(one.charCodeAt(0) - 0xfee0))
}
