import type { Block, Body } from '../../content/body.ts'
import { type Byline, parseByline, parsePeople } from '../../content/byline.ts'
import { captionOf } from './captions.ts'
import type { Counts } from './counts.ts'
import { canHead, headlineOf, isBylineLine } from './headline.ts'
import { noticeOf } from './notice-fields.ts'
import type { IntakePiece } from './piece.ts'
import { dropFront, tidy, wordsOf } from './spans.ts'
import { isLine, type Line, type Picture, type Tree } from './tree.ts'

/** Lines for the newsroom and not for readers: how to reach the sender. */
const contact =
	/联系电话\s*[:：]|^[（(]?(联系人|联系电话|联系方式|电话|手机|邮箱|投稿|作者单位|供稿单位)\s*[:：]|^\d{3,4}-\d{7,8}$/u
const closing = /^[（(]\s*(.*(?:通讯员|记者).*?)\s*[）)]$/u

/** One document's lines as manuscripts. */
export function piecesOf(tree: Tree, counts: Counts): IntakePiece[] {
	const parts = split(tree)
	if (parts.length > 1) counts.add('several-pieces')
	return parts.map((part) => pieceOf(part, counts)).filter(isSomething)
}

function isSomething({ headline, body, photos }: IntakePiece): boolean {
	return Boolean(headline.title) || body.length > 0 || photos.length > 0
}

/** A new title with its byline begins a new piece (rule R14). */
function split(tree: Tree): Tree[] {
	const starts = [0]
	tree.forEach((part, at) => {
		if (at === 0 || !isLine(part) || parseByline(part.words) === undefined) return
		let head = at
		for (;;) {
			const before = tree[head - 1]
			if (!before || !isLine(before) || !canHead(before) || !isHeadFormat(before)) break
			head--
		}
		if (head > (starts.at(-1) ?? 0) && head < at && hasByline(tree.slice(starts.at(-1), head))) {
			starts.push(head)
		}
	})
	return starts.map((start, at) => tree.slice(start, starts[at + 1]))
}

function hasByline(tree: Tree): boolean {
	return tree.some((part) => isLine(part) && parseByline(part.words) !== undefined)
}

function isHeadFormat({ heading, align, bold }: Line): boolean {
	return heading !== undefined || align === 'center' || bold === true
}

function pieceOf(tree: Tree, counts: Counts): IntakePiece {
	const official = noticeOf(tree)
	const rest = official?.rest ?? tree
	const { head, body: bodyTree } = takeHead(rest, official !== undefined)
	const headline = headlineOf(head)
	const read = readBody(bodyTree, counts)
	if (!read.byline && !official) counts.add('no-byline')
	if (!headline.title) counts.add('no-title')
	const bare = read.photos.filter(({ caption }) => !caption).length
	counts.add('photo-without-caption', bare)
	const boxes = rest.filter((part) => isLine(part) && part.boxed && !head.includes(part)).length
	counts.add('text-box', boxes)
	const hasWords = read.body.some(({ kind }) => kind !== 'photo')
	const letters = read.body.map((block) => ('spans' in block ? wordsOf(block.spans) : '')).join('')
	const isPhotoStory =
		!official && read.photos.length > 0 && (!read.byline || !hasWords) && [...letters].length < 400
	const isSlogan = !hasWords && read.photos.length === 0 && /[\s\u3000]/u.test(headline.title ?? '')
	return {
		kind: official ? official.kind : isPhotoStory ? 'photo-story' : isSlogan ? 'slogan' : 'report',
		headline,
		...(read.byline ? { byline: read.byline } : {}),
		body: read.body,
		photos: read.photos,
		...(official ? { notice: official.notice } : {}),
		notes: tree.flatMap((part) => (isLine(part) ? part.notes : [])),
		setAside: [...(official?.setAside ?? []), ...read.setAside],
		messages: [],
	}
}

/** The lines before byline and body. */
function takeHead(tree: Tree, official: boolean): { head: Line[]; body: Tree } {
	const head: Line[] = []
	let at = 0
	for (; at < tree.length; at++) {
		const part = tree[at]
		if (!part || !isLine(part) || !canHead(part)) break
		const plainHeading = /^([一二三四五六七八九十]+、|（[一二三四五六七八九十]+）)/u.test(
			part.words,
		)
		if (plainHeading || part.number || (head.length > 0 && (part.heading ?? 0) > 2)) break
		if (official && head.length > 0 && /[：:]$/.test(part.words)) break
		head.push(part)
		if (head.length >= 5) {
			at++
			break
		}
	}
	// A text of one line and nothing more is a slogan, not a body.
	return { head, body: tree.slice(at) }
}

type Read = { byline?: Byline; body: Body; photos: IntakePiece['photos']; setAside: string[] }

function readBody(tree: Tree, counts: Counts): Read {
	const read: Read = { body: [], photos: [], setAside: [] }
	let captionFor: number[] = []
	tree.forEach((part, at) => {
		if (!isLine(part)) {
			read.body.push({ kind: 'table', rows: part.rows })
			captionFor = []
			return
		}
		const placed = place(part.pictures, read)
		const waiting = placed.length > 0 ? placed : captionFor
		const caption =
			waiting.length > 0 && part.words !== ''
				? captionOf(part, tree.length === 1 || (placed.length > 0 && part.words !== ''))
				: undefined
		if (caption && waiting.length > 0) {
			for (const number of waiting) Object.assign(read.photos[number] ?? {}, caption)
			captionFor = []
			return
		}
		if (part.words !== '') takeWords(part, at, tree, read, counts)
		captionFor = part.words === '' ? [...captionFor, ...placed] : placed
	})
	return read
}

function place(pictures: readonly Picture[], read: Read): number[] {
	return pictures.map((picture) => {
		const number = read.photos.push({ ...picture }) - 1
		read.body.push({ kind: 'photo', photo: number })
		return number
	})
}

function takeWords(line: Line, at: number, tree: Tree, read: Read, counts: Counts): void {
	if (contact.test(line.words)) {
		counts.add('contact-details')
		read.setAside.push(line.words)
		return
	}
	let spans = line.spans
	if (!read.byline) {
		const opening = parseByline(line.words)
		const signing = closing.exec(line.words)?.[1]
		const isLast = at >= tree.length - 3
		if (opening) {
			read.byline = opening.byline
			countPadding(line.words, opening.byline, counts)
			spans = tidy(dropFront(spans, line.words.length - opening.rest.length))
		} else if (isBylineLine(line.words) || (signing && isLast)) {
			const people = parsePeople(signing ?? line.words)
			read.byline = { people }
			countPadding(line.words, read.byline, counts)
			return
		}
	}
	const block = blockOf(line, spans)
	if (block) append(read.body, block)
}

function countPadding(words: string, { people }: Byline, counts: Counts): void {
	const padded = people.flatMap(({ names }) => names).filter((name) => !words.includes(name))
	counts.add('padded-names', padded.length)
}

function blockOf(line: Line, spans: Line['spans']): Block | undefined {
	const words = wordsOf(spans)
	if (words === '') return
	const number = line.number
	if (
		number?.format === 'bullet' ||
		(number && /^\d+[.、)）]?$/.test(number.text) && !isHeading(line))
	) {
		return { kind: 'list', ordered: number.format !== 'bullet', items: [plain(spans)] }
	}
	const text = (number?.text ?? '') + words
	const chinese = /^([一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[）)])$/u
	const numbered = number && chinese.test(number.text) && !/[。；]$/u.test(words)
	if (isHeading(line) || numbered) {
		return { kind: 'heading', level: (line.heading ?? 2) > 2 ? 3 : 2, text }
	}
	return {
		kind: 'paragraph',
		spans: number ? [{ text: number.text }, ...plain(spans)] : plain(spans),
	}
}

/** A line that stands out as a whole is a heading; words that stand out inside a text stay strong. */
function isHeading(line: Line): boolean {
	if (line.heading !== undefined && line.heading > 0) return true
	const short = [...line.words].length <= 30 && !/[。；，！？]$/u.test(line.words)
	const numbered =
		/^([一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|\([一二三四五六七八九十]+\))/u
	return short && (line.bold === true || (numbered.test(line.words) && !line.words.includes('。')))
}

function plain(spans: Line['spans']): Line['spans'] {
	const all = spans.every(({ strong }) => strong)
	return all ? tidy(spans.map(({ strong: _, ...span }) => span)) : tidy(spans)
}

function append(body: Body, block: Block): void {
	const last = body.at(-1)
	if (block.kind === 'list' && last?.kind === 'list' && last.ordered === block.ordered) {
		last.items.push(...block.items)
	} else body.push(block)
}
