import { type Byline, parsePeople } from '../../content/byline.ts'
import { tradePattern } from '../../content/names.ts'

/** `both`: 文/图, the writers took the pictures as well. `padded`: names were padded with blanks. */
export type FoundByline = { byline: Byline; both: boolean; padded: boolean }

const dateline = '本报[^（()，。,：:\\s\\u3000]{0,12}?[讯电]'
const credits = /(图\s*[/／、]?\s*文|文\s*[/／、]?\s*图|图文报道|摄影报道|文并摄|报道)/gu
const both = /(图\s*[/／、]?\s*文|文\s*[/／、]?\s*图|摄影报道|文并摄)/u
const hasTrade = new RegExp(tradePattern, 'u')
/** Words that stand in brackets at the end and are nobody's name. */
const noName =
	/^(完|全文完|待续|未完|下同|资料|资料图|图片|略|来源|综合|转载|本报|新华社?|见图|上接|下转|附图|有删改?|节选)/u
const name = /^[\p{Script=Han}·•]{2,12}$/u

/** At the start of the body: `本报微山讯（通讯员 甲 乙）…`. `length` is how much of the text it is. */
export function bylineAtStart(text: string): (FoundByline & { length: number }) | undefined {
	const found = new RegExp(
		`^[■□●◆▲]?[\\s\\u3000]*(?<line>${dateline})?[\\s\\u3000]*[（(【](?<people>[^（()）【】]{2,60})[）)】][\\s\\u3000]*[:：]?`,
		'u',
	).exec(text)
	const { line, people = '' } = found?.groups ?? {}
	if (found && (hasTrade.test(people) || line)) {
		const read = readPeople(people)
		if (read) return { ...read, byline: withDateline(read.byline, line), length: found[0].length }
	}
	const alone = new RegExp(`^(${dateline})(?:[\\s\\u3000]+|[:：])`, 'u').exec(text)
	if (!alone?.[1]) return
	const byline: Byline = { dateline: alone[1], people: [] }
	return { byline, both: false, padded: false, length: alone[0].length }
}

/** On a line of its own: `本报微山讯（通讯员 甲）`, `□通讯员 甲 乙 文/图`, `记者：甲`. */
export function bylineAlone(text: string): FoundByline | undefined {
	const start = bylineAtStart(text)
	if (start && start.length >= text.length) return start
	if (start && start.byline.people.length > 0) return
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
export function bylineAtEnd(text: string): (FoundByline & { start: number }) | undefined {
	const found = /(?<=^|[。！？”…\s\u3000])[（(【]([^（()）【】]{2,60})[）)】][\s\u3000]*$/u.exec(
		text,
	)
	if (!found?.[1] || /摄\s*$|供图|完$|此件/u.test(found[1])) return
	const read = readPeople(found[1])
	return read && { ...read, start: found.index }
}

function readPeople(typed: string): FoundByline | undefined {
	const bare = typed
		.replace(credits, ' ')
		.replace(/本报|作者|撰稿|[:：/／]|^文(?=[\s\u3000])|[（()）【】]/gu, ' ')
		.replace(/和(?=[\s\u3000])|&/gu, ' ')
	const people = parsePeople(bare)
	const names = people.flatMap((group) => group.names)
	if (names.length === 0 || !names.every((one) => name.test(one))) return
	if (!hasTrade.test(bare) && names.some((one) => [...one].length > 3 || noName.test(one))) return
	const padded = bare.split(/[\s\u3000、，,]+/u).some((part) => [...part].length === 1)
	return { byline: { people }, both: both.test(typed), padded }
}

function withDateline(byline: Byline, line: string | undefined): Byline {
	return line ? { dateline: line, ...byline } : byline
}
