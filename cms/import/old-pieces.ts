import { createHash } from 'node:crypto'
import { type Body, paragraph } from '../../content/body.ts'
import { parsePeople } from '../../content/byline.ts'
import { day as daySchema } from '../../content/day.ts'
import type { Day } from '../../content/route.ts'
import type { oldPieceColumns } from './old-pieces-columns.ts'
import type { TableRecord } from './records-of.ts'

export type OldPieceRecord = TableRecord<keyof typeof oldPieceColumns>

/** An old article as it came, before anything is checked; what is absent is empty. */
export type OldArticle = Readonly<{
	/** Line of the table, or which of the documents it is, counted from 1. */
	line: number
	/** As typed. */
	day: string
	title: string
	kicker: string
	subtitle: string
	dateline: string
	byline: string
	source: string
	column: string
	unit: string
	body: Body
	photos: readonly { file: string; caption: string; credit: string }[]
}>

/** A line of a table. */
export function articleOf(record: OldPieceRecord): OldArticle {
	const { line, title = '', day = '', kicker = '', subtitle = '', byline = '' } = record
	const { source = '', column = '', unit = '', caption = '', credit = '' } = record
	return {
		...{ line, title, day, kicker, subtitle, byline, source, column, unit, dateline: '' },
		body: paragraphsOf(record.text ?? '').map(paragraph),
		photos: filesOf(record).map((file) => ({ file, caption, credit })),
	}
}

export type Known = Readonly<{
	/** Codes by name and by code. */
	columns: ReadonlyMap<string, string>
	units: ReadonlyMap<string, string>
	/** Identities of pieces that are there already. */
	pieces: ReadonlySet<string>
	/** Names of the picture files that came with the list. */
	photos: ReadonlySet<string>
	/** Where a line names none. */
	defaults: Readonly<{ column?: string | undefined; unit?: string | undefined }>
	today: Day
}>

/** An old article that can be brought in; `id` is made of day and title, so that a second run adds nothing twice. */
export type OldPiece = Omit<OldArticle, 'line' | 'day'> & Readonly<{ id: string; day: Day }>

export type OldPiecePlan = Readonly<{
	line: number
	day: string
	title: string
	/** `done`: a run before has imported it. */
	result: 'ok' | 'to-complete' | 'done' | 'refused'
	/** What is wrong, and what to do about it. */
	notes: readonly { what: string; cure: string }[]
	piece?: OldPiece
}>

/** What an import of old articles would do, one by one, with every fault. Changes nothing. */
export function planOldPieces(articles: readonly OldArticle[], known: Known): OldPiecePlan[] {
	const lines = new Map<string, number>()
	return articles.map((article): OldPiecePlan => {
		const { line, day: typed, ...fields } = article
		const day = dayOfCell(typed)
		const shown = { line, day: day ?? typed, title: article.title }
		const id = day && article.title ? pieceId(day, article.title) : ''
		if (id && known.pieces.has(id)) {
			return { ...shown, result: 'done', notes: [{ what: '已经导入过', cure: '不用再导' }] }
		}
		const faults = [...mustHave(article, day, known), ...repeated(id, line, lines)]
		if (id && !lines.has(id)) lines.set(id, line)
		const column = known.columns.get(article.column || known.defaults.column || '')
		const unit = known.units.get(article.unit || known.defaults.unit || '')
		if (!column || !unit || !day || faults.length > 0) {
			return { ...shown, result: 'refused', notes: faults }
		}
		const notes = shouldHave(article)
		return {
			...shown,
			result: notes.length > 0 ? 'to-complete' : 'ok',
			notes,
			piece: { ...fields, id, day, column, unit },
		}
	})
}

/** Eight characters of the alphabet of identities, the same for the same day and title. */
export function pieceId(day: Day, title: string): string {
	const hash = createHash('sha256').update(`${day}\n${title}`).digest()
	return [...hash.subarray(0, 8)].map((byte) => (byte % 36).toString(36)).join('')
}

/** 2019-12-18, 2019/12/18, 2019.12.18 or 2019年12月18日; `undefined` for what is no day. */
export function dayOfCell(cell: string): Day | undefined {
	const parts = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?(?:[ T]\S*)?$/u.exec(
		cell.trim(),
	)
	if (!parts) return
	const [, year = '', month = '', date = ''] = parts
	const parsed = daySchema.safeParse(`${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`)
	return parsed.success ? parsed.data : undefined
}

function mustHave(
	article: OldArticle,
	day: Day | undefined,
	{ columns, units, photos, defaults, today }: Known,
): OldPiecePlan['notes'][number][] {
	const found: OldPiecePlan['notes'][number][] = []
	if (!article.title) found.push({ what: '没有标题，不导入', cure: '补上标题' })
	if (!article.day) {
		found.push({ what: '没有发布日期，不导入', cure: '补日期，格式2019-12-18' })
	} else if (!day) {
		found.push({ what: `日期“${article.day}”看不懂，不导入`, cure: '改成2019-12-18这样的' })
	} else if (day > today) found.push({ what: '日期还没到，不导入', cure: '改成原来发布的日期' })
	if (article.body.length === 0) found.push({ what: '没有正文，不导入', cure: '补上正文' })
	const column = article.column || defaults.column || ''
	if (!columns.has(column)) {
		found.push({ what: `没有栏目“${column}”，不导入`, cure: '改成已有的栏目，或先建这个栏目' })
	}
	const unit = article.unit || defaults.unit || ''
	if (!units.has(unit)) {
		found.push({ what: `没有单位“${unit}”，不导入`, cure: '改成已有的单位，或先建这个单位' })
	}
	for (const { file } of article.photos.filter(({ file }) => !photos.has(file))) {
		found.push({ what: `没有图片“${file}”，不导入`, cure: '把这张图和表格一起传，或删掉文件名' })
	}
	return found
}

function shouldHave({ source, byline, photos }: OldArticle): OldPiecePlan['notes'][number][] {
	const found: OldPiecePlan['notes'][number][] = []
	if (!source && !byline) found.push({ what: '没有来源', cure: '填“今日微山”或写明出处' })
	if (byline && parsePeople(byline).length === 0) {
		found.push({ what: `署名“${byline}”看不懂`, cure: '写成“通讯员 甲乙 丙丁”' })
	}
	if (photos.some(({ caption }) => !caption)) {
		found.push({ what: '图片缺说明', cure: '填“图片说明”，现在用标题代替' })
	}
	return found
}

function repeated(
	id: string,
	line: number,
	lines: ReadonlyMap<string, number>,
): OldPiecePlan['notes'][number][] {
	const before = id ? lines.get(id) : undefined
	return before && before !== line
		? [{ what: `与第${before}行重复，不导入`, cure: '确需两篇，请改标题或删一行' }]
		: []
}

function filesOf({ photos = '' }: OldPieceRecord): string[] {
	return photos.split(/[、,，;；\n]+/u).flatMap((name) => name.trim() || [])
}

function paragraphsOf(text: string): string[] {
	return text.split(/\r?\n+/u).flatMap((line) => line.replace(/^[\s　]+|[\s　]+$/gu, '') || [])
}
