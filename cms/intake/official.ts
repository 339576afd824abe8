import type { Headline } from './headline.ts'
import type { Entry, Paragraph } from './paragraphs.ts'
import { hasNumber, isShort } from './sentence.ts'
import { columnsKept, oneBlank } from './visible.ts'

/** What an official notice says besides its text, as far as it was found (GB/T 9704-2012, 7). */
export type NoticeFields = {
	issuer?: string
	number?: string
	to?: string
	signedBy?: string
	/** ISO. */
	date?: string
	attachments?: string[]
	copies?: string
}
export type Official = {
	entries: Entry[]
	notice: NoticeFields
	setAside: string[]
	redHead: boolean
}

const number =
	/^([^\s，。：:]{0,24}[〔[［【（(]\s*[\dXx×]{4}\s*[〕\]］】）)]\s*[\dXx×]*\s*号|第\s*[\dXx×]+\s*号)(?=$|[\s\u3000]|签发人)/u
const kinds =
	'通知|通告|公告|公示|倡议书|公开信|一封信|告知书|明白纸|决定|意见|通报|函|督办单|承诺书|启事|声明'
const noticeTitle = new RegExp(`(^|[^\\s])(${kinds})$`, 'u')
const aside =
	/^\d{6}$|^(绝密|机密|秘密|特急|加急|平急|特提)|^[（(]?此件[^）)]{2,20}[）)]?$|印发\s*$|^签发人/u
const copies = /^(抄送|抄报|主送|分送)\s*[:：]\s*(.+?)[。.]?$/u

/** A title that names a kind of notice: `关于…的通知`, `倡议书`, `致…的一封信`. */
export function isNoticeTitle(title: string | undefined): boolean {
	return title !== undefined && noticeTitle.test(title.replace(/\s/gu, ''))
}

export function isLetterTitle(title: string | undefined): boolean {
	return /(一封信|公开信|感谢信|慰问信|表扬信|来信)$/u.test((title ?? '').replace(/\s/gu, ''))
}

/** The head and the foot of the sheet, taken off before a title is looked for. */
export function takeOfficial(entries: Entry[]): Official {
	const found: Official = { entries, notice: {}, setAside: [], redHead: false }
	takeHead(found)
	takeFoot(found)
	return found
}

function takeHead(found: Official): void {
	const top = found.entries.slice(0, 12)
	const at = top.findIndex((one) => one.kind === 'paragraph' && number.test(one.text))
	const red = top.findIndex((one) => one.kind === 'paragraph' && isRedHead(one))
	if (at < 0 && red < 0) return
	const heads = found.entries.slice(0, Math.max(at, red) + 1)
	if (heads.some((one) => one.kind === 'paragraph' && [...one.text].length > 60)) return
	found.redHead = red >= 0
	const issuers: string[] = []
	const rest: Entry[] = []
	for (const entry of heads) {
		if (entry.kind === 'picture') rest.push(entry)
		else if (entry.kind === 'table') issuers.push(...cellTexts(entry))
		else if (aside.test(entry.text)) found.setAside.push(columnsKept(entry.typed))
		else if (number.test(entry.text)) takeNumber(entry, found)
		else if (found.redHead && (isRedHead(entry) || entry.box)) issuers.push(entry.text)
		else rest.push(entry)
	}
	const issuer = issuers.map(bareIssuer).filter(Boolean).join(' ')
	if (issuer) found.notice.issuer = issuer
	found.entries = [...rest, ...found.entries.slice(heads.length)]
}

/** Large, red or spread over the line: the name of the office that issues it. */
function isRedHead({ text, size, red, align, box }: Paragraph): boolean {
	if ([...text].length > 40 || number.test(text)) return false
	if (/文件$/u.test(text) && (red || size >= 44 || align !== 'start')) return true
	return (
		(align === 'distribute' && size >= 60) ||
		(red && size >= 52) ||
		(box === true && align === 'distribute')
	)
}

function bareIssuer(text: string): string {
	return text.replace(/(文件|通知|通告|公告|函)$/u, '').trim()
}

function takeNumber({ text }: Paragraph, found: Official): void {
	const [whole = '', found1 = ''] = number.exec(text) ?? []
	found.notice.number = found1.replace(/[\s\u3000]/gu, '')
	const rest = text.slice(whole.length).trim()
	if (rest) found.setAside.push(rest)
}

function cellTexts(entry: Extract<Entry, { kind: 'table' }>): string[] {
	return entry.rows.flat().flatMap(({ items }) =>
		items.flatMap((item) =>
			item.kind === 'line'
				? [
						item.runs
							.map(({ text }) => text)
							.join('')
							.trim(),
					]
				: [],
		),
	)
}

/** From the end up: printing line, copies, remark, date and signature, attachments. */
function takeFoot(found: Official): void {
	const { entries, notice, setAside } = found
	const kept = [...entries]
	const foot: string[] = []
	for (let at = kept.length - 1; at >= 0; at--) {
		const entry = kept[at]
		if (entry?.kind === 'table' && isFootTable(entry)) {
			for (const text of cellTexts(entry).filter(Boolean)) takeFootLine(text, notice, foot)
			kept.splice(at, 1)
			continue
		}
		if (entry?.kind !== 'paragraph') break
		if (!takeFootLine(columnsKept(entry.typed), notice, foot)) break
		kept.splice(at, 1)
	}
	setAside.push(...foot.reverse())
	takeSignature(kept, notice)
	takeAttachments(kept, notice)
	found.entries = kept
}

function isFootTable(entry: Extract<Entry, { kind: 'table' }>): boolean {
	const texts = cellTexts(entry).filter(Boolean)
	return texts.length > 0 && texts.every((text) => aside.test(text) || copies.test(text))
}

function takeFootLine(text: string, notice: NoticeFields, foot: string[]): boolean {
	const copied = copies.exec(text)
	if (copied?.[2] && copied[1] !== '主送') notice.copies = oneBlank(copied[2])
	else if (aside.test(text)) foot.push(text)
	else return false
	return true
}

function takeSignature(kept: Entry[], notice: NoticeFields): void {
	const last = kept.at(-1)
	const date = last?.kind === 'paragraph' ? isoDate(last.text) : undefined
	if (!date) return
	kept.pop()
	notice.date = date
	const signers: string[] = []
	for (
		let line = kept.at(-1);
		line?.kind === 'paragraph' && isSigner(line) && signers.length < 10;
		line = kept.at(-1)
	) {
		signers.unshift(
			...line.typed
				.split(/[\s\u3000]{2,}/u)
				.map((name) => name.trim())
				.filter(Boolean),
		)
		kept.pop()
	}
	if (signers.length > 0) notice.signedBy = signers.join(' ')
}

function isSigner({ text, align, pushed, typed, indented }: Paragraph): boolean {
	if (!isShort(text) || /^附件|[！!]$/u.test(text) || hasNumber(text)) return false
	return (
		align === 'right' ||
		align === 'center' ||
		pushed ||
		/\S[\s\u3000]{3,}\S/u.test(typed) ||
		(indented && text.length <= 30) ||
		/(办公室|委员会|政府|小组|局|中心|街道|办事处|指挥部|社区|公司|学校|医院)$/u.test(text)
	)
}

function takeAttachments(kept: Entry[], notice: NoticeFields): void {
	const at = kept.findLastIndex(
		(one) => one.kind === 'paragraph' && /^附件\s*\d*\s*[:：]/u.test(one.text),
	)
	if (at < 0 || kept.length - at > 12) return
	const lines = kept.slice(at)
	if (!lines.every((one) => one.kind === 'paragraph' && [...one.text].length <= 60)) return
	const names = lines.flatMap((one) => (one.kind === 'paragraph' ? [bareAttachment(one.text)] : []))
	notice.attachments = names.filter(Boolean)
	kept.length = at
}

function bareAttachment(text: string): string {
	return text
		.replace(/^附件\s*\d*\s*[:：]\s*/u, '')
		.replace(/^\d+\s*[.．、]\s*/u, '')
		.replace(/[。；;]$/u, '')
}

/** `各社区、居民小组:` after the title, without its colon; the entry goes. */
export function takeRecipients(entries: Entry[]): { entries: Entry[]; to?: string } {
	const at = entries.findIndex((one) => one.kind === 'paragraph')
	const line = entries[at]
	const found = line?.kind === 'paragraph' ? /^([^。！？]{2,80})[:：]$/u.exec(line.text) : null
	if (!found?.[1] || /如下$/u.test(found[1])) return { entries }
	return { entries: entries.filter((one) => one !== line), to: found[1] }
}

const figures = '〇一二三四五六七八九'

/** `2020年9月1日`, `二〇二〇年九月一日`, `2020.9.1` → `2020-09-01`; anything else is no date. */
export function isoDate(text: string): string | undefined {
	const bare = text.replace(/[\s\u3000]/gu, '')
	const found =
		/^[（(]?(\S{4})年(\S{1,3})月(\S{1,3})日[）)]?$/u.exec(bare) ??
		/^(\d{4})[-./](\d{1,2})[-./](\d{1,2})$/u.exec(bare)
	const [year, month, day] = (found?.slice(1) ?? []).map(readNumber)
	if (!year || !month || !day || month > 12 || day > 31) return
	return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

function readNumber(typed: string): number {
	const text = typed.normalize('NFKC').replace(/[○零OＯ]/gu, '〇')
	if (/^\d+$/.test(text)) return Number(text)
	if (!/^[〇一二三四五六七八九十]+$/u.test(text)) return Number.NaN
	const [tens = '', ones = ''] = text.includes('十') ? text.split('十') : ['', text]
	if (text.includes('十'))
		return (tens ? figures.indexOf(tens) : 1) * 10 + (ones ? figures.indexOf(ones) : 0)
	return Number([...text].map((one) => figures.indexOf(one)).join(''))
}

export function hasNotice(official: Official, headline: Headline): boolean {
	const { notice, redHead } = official
	if (redHead || notice.number) return true
	return isNoticeTitle(headline.title) && !isLetterTitle(headline.title)
}
