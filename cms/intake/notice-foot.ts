import { isoDate } from './iso-date.ts'
import type { NoticeFields } from './notice-fields.ts'
import type { Entry } from './paragraphs.ts'
import { hasNumber, isShort } from './sentence.ts'
import { isSheetLine } from './sheet-line.ts'
import { cellTexts } from './tree.ts'
import { columnsKept, oneBlank } from './visible.ts'

const copies = /^(抄送|抄报|主送|分送)\s*[:：]\s*(.+?)[。.]?$/u

/**
 * From the end up: printing line, copies, remark, date and signature, attachments.
 * @returns the entries without them
 */
export function takeFoot({
	entries,
	notice,
	setAside,
}: {
	entries: Entry[]
	notice: NoticeFields
	setAside: string[]
}): Entry[] {
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
	// Most name the attachments above the signature, some below.
	takeAttachments(kept, notice)
	takeSignature(kept, notice)
	takeAttachments(kept, notice)
	return kept
}

function isFootTable(entry: Extract<Entry, { kind: 'table' }>): boolean {
	const texts = cellTexts(entry).filter(Boolean)
	return texts.length > 0 && texts.every((text) => isSheetLine(text) || copies.test(text))
}

function takeFootLine(text: string, notice: NoticeFields, foot: string[]): boolean {
	const copied = copies.exec(text)
	if (copied?.[2] && copied[1] !== '主送') notice.copies = oneBlank(copied[2])
	else if (isSheetLine(text)) foot.push(text)
	else return false
	return true
}

function takeSignature(kept: Entry[], notice: NoticeFields): void {
	const at = kept.findLastIndex((one, at) => isDate(one) && endsText(kept[at + 1]))
	const date = kept[at]
	if (date?.kind !== 'paragraph') return
	const iso = isoDate(date.text)
	if (iso) notice.date = iso
	let first = at
	while (at - first < 10 && isSigner(kept[first - 1])) first--
	const names = kept.slice(first, at).flatMap(namesIn)
	if (names.length > 0) notice.signedBy = names.join(' ')
	kept.splice(first, at + 1 - first)
}

function isDate(entry: Entry | undefined): boolean {
	return entry?.kind === 'paragraph' && isoDate(entry.text) !== undefined
}

/** Behind the signature there is nothing, or the attachments themselves follow. */
function endsText(next: Entry | undefined): boolean {
	return next === undefined || (next.kind === 'paragraph' && /^附件/u.test(next.text))
}

/** Two offices may stand side by side. */
function namesIn(entry: Entry): string[] {
	if (entry.kind !== 'paragraph') return []
	return entry.typed
		.split(/[\s\u3000]{2,}/u)
		.map((name) => name.trim())
		.filter(Boolean)
}

function isSigner(entry: Entry | undefined): boolean {
	if (entry?.kind !== 'paragraph') return false
	const { text, align, pushed, typed, indented } = entry
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
	if (notice.attachments || at < 0 || kept.length - at > 12) return
	const lines = kept.slice(at)
	if (!lines.every((one) => one.kind === 'paragraph' && [...one.text].length <= 60)) return
	if (lines.some((one) => one.kind === 'paragraph' && isoDate(one.text))) return
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
