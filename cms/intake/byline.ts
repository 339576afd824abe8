import { type Byline, parsePeople } from '../../content/byline.ts'
import { parseNames, tradePattern } from '../../content/names.ts'
import { isLikelyName } from './surname.ts'

/** `both`: 文/图, the writers took the pictures as well. `padded`: names were padded with blanks. */
export type FoundByline = {
	byline: Byline
	both: boolean
	padded: boolean
	/** The unit in front of bare names: for the newsroom. */
	unit?: string
}

/** `本报微山讯`; a place alone only before a bracket that names people. */
const dateline = '本报[^（()，。,：:\\s\\u3000]{0,12}?[讯电]'
const place = '\\p{Script=Han}{2,6}讯'
const credits = /(图\s*[/／、]?\s*文|文\s*[/／、]?\s*图|图文报道|摄影报道|文并摄|报道)/gu
const both = /(图\s*[/／、]?\s*文|文\s*[/／、]?\s*图|摄影报道|文并摄)/u
const hasTrade = new RegExp(tradePattern, 'u')
const glued = new RegExp(`(?:${tradePattern})(?=\\p{Script=Han})`, 'u')
/** Words that stand in brackets at the end and are nobody's name. */
const noName =
	/^(完|全文完|待续|未完|下同|资料|资料图|图片|略|来源|综合|转载|本报|新华社?|见图|上接|下转|附图|有删改?|节选)/u
const unitInFront =
	/^\p{Script=Han}{2,12}(镇|乡|街道|街道办|县|局|委|办|部|中心|公司|学校|医院|村|社区)[\s\u3000]+/u
/** A byline is no longer, in UTF-16 units. */
const longest = 150
const name = /^[\p{Script=Han}·•]{2,12}$/u

/** At the start of the body: `本报微山讯（通讯员 甲 乙）…`. `length` is how much of the text it is. */
export function bylineAtStart(whole: string): (FoundByline & { length: number }) | undefined {
	const text = whole.slice(0, longest)
	const found = new RegExp(
		`^[■□●◆▲]?[\\s\\u3000]*(?:[【[](?<framed>${dateline})[】\\]]|(?<line>${dateline}|${place}))?[\\s\\u3000]*[（(【](?<people>[^（()）【】]{2,60})[）)】][\\s\\u3000]*[:：]?`,
		'u',
	).exec(text)
	const { framed, people = '' } = found?.groups ?? {}
	const line = framed ?? found?.groups?.line
	const isSure = hasTrade.test(people) || new RegExp(`^${dateline}$`, 'u').test(line ?? '')
	if (found && (isSure || (!line && bareNames(people)))) {
		const read = readPeople(people)
		if (read) return { ...read, byline: withDateline(read.byline, line), length: found[0].length }
	}
	return datelineAtStart(text) ?? reportedAtStart(text)
}

function datelineAtStart(text: string) {
	const alone = new RegExp(`^(?:([【[])?(${dateline})(?:[】\\]]|[\\s\\u3000]+|[:：]))`, 'u').exec(
		text,
	)
	if (!alone?.[2]) return
	const byline: Byline = { dateline: alone[2], people: [] }
	return { byline, both: false, padded: false, length: alone[0].length }
}

/** `通讯员甲、乙报道：…`. */
function reportedAtStart(text: string) {
	const found = new RegExp(`^((?:本报)?(?:${tradePattern})[^，。,:：]{2,30}?)报道[:：]`, 'u').exec(
		text,
	)
	const read = found?.[1] && readPeople(found[1])
	return found && read ? { ...read, length: found[0].length } : undefined
}

/**
 * The names of a line that holds nothing else, an ornament or the unit in front of them: `□ 甲乙 丙丁`, `赵庙镇 甲乙`. One
 * name alone may be any word.
 */
function bareNames(text: string): string | undefined {
	const bare = text.replace(/^[■□●○◆◇▲△★☆]\s*/u, '').replace(unitInFront, '')
	const names = parseNames(bare)
	const isEnough = names.length > 1 || (names.length === 1 && bare !== text)
	return isEnough && names.length <= 6 && names.every(isLikelyName) ? bare : undefined
}

/** On a line of its own: `本报微山讯（通讯员 甲）`, `□通讯员 甲 乙 文/图`, `记者：甲`. */
export function bylineAlone(text: string): FoundByline | undefined {
	if (text.length > longest) return
	const start = bylineAtStart(text)
	if (start && start.length >= text.length) return start
	if (start && start.byline.people.length > 0) return
	const bare = bareNames(text)
	if (bare) return withUnit(readPeople(bare), unitInFront.exec(text)?.[0].trim())
	const found = new RegExp(
		`^[■□●◆▲]?[\\s\\u3000]*(?<line>${dateline})?[\\s\\u3000]*(?<people>[（(【]?(?:本报)?(?:作者|文|撰稿|图\\s*[/／]\\s*文|文\\s*[/／]\\s*图|${tradePattern}).{1,60})$`,
		'u',
	).exec(text)
	const { line, people } = found?.groups ?? {}
	const read =
		people && !/[。！？]|摄[）)]?$|[）)】]./u.test(people) ? readPeople(people) : undefined
	return read && { ...read, byline: withDateline(read.byline, line) }
}

/** In brackets at the end: `…一站。（通讯员 甲 乙）`. `start` is where it begins. */
export function bylineAtEnd(whole: string): (FoundByline & { start: number }) | undefined {
	const from = Math.max(0, whole.length - longest)
	const text = whole.slice(from)
	const found = /(?<=^|[。！？”…\s\u3000])[（(【]([^（()）【】]{2,60})[）)】][\s\u3000]*$/u.exec(
		text,
	)
	if (!found?.[1] || /摄\s*$|供图|完$|此件/u.test(found[1])) return
	const read = readPeople(found[1])
	return read && { ...read, start: from + found.index }
}

function readPeople(typed: string): FoundByline | undefined {
	const bare = typed
		.replace(credits, ' ')
		.replace(/本报|作者|撰稿|[:：/／]|^文(?=[\s\u3000:：/／])|[（()）【】]/gu, ' ')
		.replace(/和(?=[\s\u3000])|&/gu, ' ')
	const people = parsePeople(bare)
	const names = people.flatMap((group) => group.names)
	if (names.length === 0 || !names.every((one) => name.test(one))) return
	// `记者走进乡村` begins a sentence; `记者刘志尚` is a person.
	if (glued.test(bare) && !names.every((one) => isLikelyName(one) || one.includes('·'))) return
	if (!hasTrade.test(bare) && names.some((one) => [...one].length > 3 || noName.test(one))) return
	const padded = bare.split(/[\s\u3000、，,]+/u).some((part) => [...part].length === 1)
	return { byline: { people }, both: both.test(typed), padded }
}

function withUnit(found: FoundByline | undefined, unit: string | undefined) {
	return found && unit ? { ...found, unit } : found
}

function withDateline(byline: Byline, line: string | undefined): Byline {
	return line ? { dateline: line, ...byline } : byline
}
