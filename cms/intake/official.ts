import type { Headline } from './headline.ts'
import type { NoticeFields } from './notice-fields.ts'
import { takeFoot } from './notice-foot.ts'
import type { Entry, Paragraph } from './paragraphs.ts'
import { isSheetLine } from './sheet-line.ts'
import { cellTexts } from './tree.ts'
import { columnsKept } from './visible.ts'

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
	found.entries = takeFoot(found)
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
		else if (isSheetLine(entry.text)) found.setAside.push(columnsKept(entry.typed))
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

/** `各社区、居民小组:` after the title, without its colon; the entry goes. */
export function takeRecipients(entries: Entry[]): { entries: Entry[]; to?: string } {
	const at = entries.findIndex((one) => one.kind === 'paragraph')
	const line = entries[at]
	const found = line?.kind === 'paragraph' ? /^([^。！？]{2,80})[:：]$/u.exec(line.text) : null
	if (!found?.[1] || /如下$/u.test(found[1])) return { entries }
	return { entries: entries.filter((one) => one !== line), to: found[1] }
}

export function hasNotice(official: Official, headline: Headline): boolean {
	const { notice, redHead } = official
	if (redHead || notice.number) return true
	return isNoticeTitle(headline.title) && !isLetterTitle(headline.title)
}
