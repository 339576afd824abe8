import { readZip } from '../../cms/intake/read-zip.ts'
import { type Entry, makeZip } from './make-zip.ts'
import type { Random } from './random.ts'

/** One change to bytes, as broken uploads and hostile files have it. */
const byteChanges: readonly [ByteChange, ...ByteChange[]] = [
	(bytes, random) => {
		const changed = bytes.slice()
		for (let times = 1 + random.below(8); times > 0; times--)
			changed[random.below(bytes.length)] = random.below(256)
		return changed
	},
	(bytes, random) => bytes.slice(0, random.below(bytes.length)),
	(bytes, random) => bytes.slice(random.below(64)),
	(bytes, random) => {
		const [from, to] = span(bytes.length, random)
		return joined(bytes.subarray(0, from), bytes.subarray(to))
	},
	(bytes, random) => {
		const [from, to] = span(bytes.length, random)
		return joined(bytes.subarray(0, to), bytes.subarray(from))
	},
]
type ByteChange = (bytes: Uint8Array, random: Random) => Uint8Array

type TextChange = (text: string, random: Random) => string
const oddities = [
	'本报微山讯（通讯员 甲乙）',
	'（通讯员 ',
	'■摄',
	'图为',
	'各社区：',
	'附件：1.',
	'2020年9月1日',
	'〔2020〕6号',
	'一、',
	'——',
	'\u200b\u202e\ufeff',
	'\ud83d\ude00\u200d',
	'\u3000'.repeat(3_000),
	' '.repeat(3_000),
	'（'.repeat(500),
	'a '.repeat(1_000),
	'甲 '.repeat(1_000),
	'1'.repeat(2_000),
	'.'.repeat(2_000),
	'-1',
	'99999999999999999999',
	'%1%2%9',
	'HYPERLINK "',
	'EQ \\o\\ad(\\s\\up 9(',
	'&#x0;',
	'<w:br/>',
	'<w:p>',
	'</w:p>',
	'<w:tab/>',
] as const
const textChanges: readonly [TextChange, ...TextChange[]] = [
	(text, random) => inserted(text, random.below(text.length), random.pick(oddities)),
	// Inside the words of a run, where rules look.
	(text, random) => {
		const places = [...text.matchAll(/<w:t[^>]*>|<p[^>]*>|\n/g)]
		const place = places[random.below(places.length)]
		return inserted(text, place ? place.index + place[0].length : 0, random.pick(oddities))
	},
	(text, random) => {
		const [one, other] = [elementIn(text, random), elementIn(text, random)]
		return one && other ? text.replace(one, () => other) : text
	},
	(text, random) => {
		const element = elementIn(text, random)
		return element ? text.replace(element, () => element.repeat(2 + random.below(300))) : text
	},
	(text, random) => {
		const element = elementIn(text, random)
		return element ? text.replace(element, '') : text
	},
	(text, random) => {
		const values = [...text.matchAll(/="[^"]*"/g)]
		const value = values[random.below(values.length)]
		if (!value) return text
		const end = value.index + value[0].length
		return `${text.slice(0, value.index)}="${random.pick(['-1', '0', '99999999', '', 'x'])}"${text.slice(end)}`
	},
]

/** @returns another file made of this one: bytes changed, or, of a Word file, what is inside it. */
export async function mutated(bytes: Uint8Array, random: Random): Promise<Uint8Array> {
	if (bytes.length === 0 || random.below(4) === 0) return changedBytes(bytes, random)
	const parts = await readZip(bytes).catch(() => undefined)
	if (!parts) return changedText(bytes, random)
	const names = [...parts.keys()].filter((name) => /\.(xml|rels|html?)$/.test(name))
	const main = names.filter((name) => /word\/(document|numbering|styles)/.test(name))
	const chosen = random.below(4) === 0 ? names : main
	const target = chosen[random.below(chosen.length)]
	const entries = [...parts].map(
		([name, content]): Entry => ({
			name: name === '[content_types].xml' ? '[Content_Types].xml' : name,
			bytes: name === target ? changedText(content, random) : content,
		}),
	)
	return makeZip(entries)
}

function changedBytes(bytes: Uint8Array, random: Random): Uint8Array {
	return bytes.length === 0
		? new Uint8Array([random.below(256)])
		: random.pick(byteChanges)(bytes, random)
}

function changedText(bytes: Uint8Array, random: Random): Uint8Array {
	let text = new TextDecoder().decode(bytes)
	for (let times = 1 + random.below(4); times > 0; times--)
		text = random.pick(textChanges)(text, random)
	return new TextEncoder().encode(text)
}

/** An element without elements of its own name inside, tags included. */
function elementIn(text: string, random: Random): string | undefined {
	const from = random.below(text.length)
	const name = /<([\w:]+)[\s>]/.exec(text.slice(from))?.[1]
	if (!name) return
	const start = text.indexOf(`<${name}`, from)
	const end = text.indexOf(`</${name}>`, start)
	return end < 0 ? undefined : text.slice(start, end + name.length + 3)
}

function inserted(text: string, at: number, what: string): string {
	return text.slice(0, at) + what + text.slice(at)
}

function span(length: number, random: Random): [from: number, to: number] {
	const from = random.below(length)
	return [from, Math.min(length, from + 1 + random.below(400))]
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
	return new Uint8Array(Buffer.concat([a, b]))
}
