import type { Day } from '../../content/route.ts'
import type { IntakePiece } from './piece.ts'
import { isLine, type Line, type Tree } from './tree.ts'

type Official = {
	kind: 'notice' | 'letter'
	notice: NonNullable<IntakePiece['notice']>
	setAside: string[]
	/** What is left for headline and body. */
	rest: Tree
}

/** 发文字号: `夏环组发〔2020〕6号`, brackets of any kind. */
const documentNumber = /^([\p{Script=Han}]+[〔[【(（﹝]\d{4}[〕\]】)）﹞]第?\s*\d+\s*号)/u
const date =
	/^(\d{4}|[〇○零一二三四五六七八九]{4})年\s*(\d{1,2}|[一二三四五六七八九十]{1,3})月\s*(\d{1,2}|[一二三四五六七八九十]{1,3})日$/u

/** What an official notice says besides its text (GB/T 9704), taken out of the lines; `undefined` where it is none. */
export function noticeOf(tree: Tree): Official | undefined {
	const lines = tree.filter(isLine)
	const numberLine = lines.slice(0, 10).find(({ words }) => documentNumber.test(words))
	const dateLine = lines.findLast(({ words }) => date.test(words.replace(/\s/g, '')))
	const signedBefore = dateLine && lines[lines.indexOf(dateLine) - 1]
	const signed = signedBefore && isSigner(signedBefore) ? signedBefore : undefined
	const toLine = lines.slice(0, 12).find(({ words }) => /^[^，。]{2,60}[：:]$/u.test(words))
	if (!numberLine && !(dateLine && signed)) return
	const setAside: string[] = []
	const taken = new Set<Line>()
	const notice: Official['notice'] = {}
	if (numberLine) {
		notice.number = documentNumber.exec(numberLine.words)?.[1]?.replace(/\s/g, '') ?? ''
		const at = lines.indexOf(numberLine)
		for (const line of lines.slice(0, at + 1)) taken.add(line)
		const red = lines.slice(0, at).findLast(({ words }) => /[\p{Script=Han}]{4,}/u.test(words))
		if (red) notice.issuer = red.words.replace(/\s/g, '').replace(/文件$/u, '')
		setAside.push(
			...lines.slice(0, at).flatMap(({ words }) => (/^\d{5,6}$/.test(words) ? [words] : [])),
		)
	}
	if (toLine) {
		notice.to = toLine.words.replace(/[：:]$/u, '')
		taken.add(toLine)
	}
	if (signed) {
		notice.signedBy = signed.words
		taken.add(signed)
	}
	if (dateLine) {
		notice.date = isoOf(dateLine.words)
		taken.add(dateLine)
	}
	for (const line of lines) {
		if (taken.has(line)) continue
		if (/^附件\s*[:：]/u.test(line.words)) {
			notice.attachments = [line.words.replace(/^附件\s*[:：]\s*(\d+[.、．]\s*)?/u, '')]
			taken.add(line)
		} else if (/^抄送\s*[:：]/u.test(line.words)) {
			notice.copies = line.words.replace(/^抄送\s*[:：]\s*|。$/gu, '')
			taken.add(line)
		} else if (/^[（(]此件.*[）)]$|印发$/u.test(line.words)) {
			setAside.push(line.words)
			taken.add(line)
		}
	}
	const kind =
		!numberLine && /公开信|一封信|致.{2,20}的信/u.test(lines[0]?.words ?? '') ? 'letter' : 'notice'
	notice.issuer ??= notice.signedBy ?? ''
	return { kind, notice, setAside, rest: tree.filter((part) => !isLine(part) || !taken.has(part)) }
}

function isSigner({ words, align }: Line): boolean {
	return (
		/^[\p{Script=Han}（）()]{4,40}$/u.test(words) && (align === 'right' || [...words].length < 26)
	)
}

const digits = '〇一二三四五六七八九'

function isoOf(words: string): Day {
	const [, year = '', month = '', day = ''] = date.exec(words.replace(/\s/g, '')) ?? []
	const pad = (part: string) => String(numberOf(part)).padStart(2, '0')
	const full = /^\d+$/.test(year)
		? year
		: [...year.replace(/[○零]/g, '〇')].map((sign) => digits.indexOf(sign)).join('')
	return `${full}-${pad(month)}-${pad(day)}` as Day
}

function numberOf(part: string): number {
	if (/^\d+$/.test(part)) return Number(part)
	const [tens = '', ones = ''] = part.includes('十') ? part.split('十') : ['', part]
	const ten = part.includes('十') ? (tens ? digits.indexOf(tens) : 1) : 0
	return ten * 10 + (ones ? digits.indexOf(ones) : 0)
}
