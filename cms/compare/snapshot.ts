import { z } from 'zod'
import { body, textOf } from '../../content/body.ts'
import { byline, printPeople } from '../../content/byline.ts'
import { credit, printCredit } from '../../content/credit.ts'
import { type NoticeType, noticeTypes } from '../../content/notice.ts'
import type { Item } from './pair.ts'

const text = z.string().optional()
/** A manuscript's content as far as it is written: the contract's shape with nothing asked for. */
const written = z.object({
	kind: text,
	headline: z.object({ kicker: text, title: text, subtitle: text }).catch({}),
	byline: byline.catch({ people: [] }),
	source: text,
	summary: text,
	keywords: z.array(z.string()).catch([]),
	corrections: z.array(z.string()).catch([]),
	eventDay: text,
	body: body.catch([]),
	photos: z
		.array(
			z.object({
				renditions: z.array(z.object({ sha256: z.string() })).catch([]),
				alt: text,
				caption: text,
				credit: credit.optional().catch(undefined),
				focus: z.object({ x: z.number(), y: z.number() }).optional().catch(undefined),
			}),
		)
		.catch([]),
	notice: z
		.object({
			...{ type: text, issuer: text, number: text, to: text, signedBy: text, date: text },
			...{ effective: text, expires: text, copies: text },
			attachments: z.array(z.string()).optional(),
		})
		.optional()
		.catch(undefined),
})
type Written = z.infer<typeof written>

/** The one-line parts of a manuscript, in the order in which they are read. */
export const fieldNames = {
	kind: '体裁',
	kicker: '引题',
	title: '主题',
	subtitle: '副题',
	dateline: '电头',
	byline: '署名',
	source: '来源',
	'notice.type': '文种',
	'notice.issuer': '发文单位',
	'notice.number': '文号',
	'notice.to': '称谓、主送',
	'notice.signedBy': '落款',
	'notice.date': '成文日期',
	'notice.effective': '施行日期',
	'notice.expires': '有效期至',
	'notice.attachments': '附件',
	'notice.copies': '印发、抄送',
	summary: '摘要',
	keywords: '关键词',
	eventDay: '事情发生日期',
	corrections: '更正说明',
} as const
export type FieldName = keyof typeof fieldNames

export const photoWords = {
	alt: '画面内容',
	caption: '图片说明',
	credit: '拍摄者',
	focus: '画面重点',
} as const
export type PhotoWord = keyof typeof photoWords

/** A picture: `key` names its bytes, so that another file is another picture. */
export type ShownPhoto = Item & Readonly<Record<PhotoWord, string>>
/** A block of the text: `key` is all of it, `text` its words, `style` what is not words. */
export type ShownBlock = Item & Readonly<{ style: string }>

/** A manuscript as it is compared: words in their places. */
export type Snapshot = Readonly<{
	fields: Readonly<Record<FieldName, string>>
	blocks: readonly ShownBlock[]
	photos: readonly ShownPhoto[]
}>

const kinds: Record<string, string> = {
	report: '消息、通讯',
	'photo-story': '图片新闻',
	notice: '公告文书',
}

/** A manuscript's content, whole or not, as it is compared. */
export function snapshotOf(content: unknown): Snapshot {
	const given = written.parse(content)
	const photos = given.photos.map(shownPhoto)
	return {
		fields: fieldsOf(given),
		blocks: given.body.map((block) => {
			const style = styleOf(block, (number) => photos[number]?.key ?? '')
			const words = textOf([block])
			const key = block.kind === 'table' ? JSON.stringify(block) : words
			return { key: `${style}\n${key}`, text: words, style }
		}),
		photos,
	}
}

function fieldsOf({ kind, headline, notice, ...given }: Written): Snapshot['fields'] {
	return {
		kind: kinds[kind ?? ''] ?? '',
		kicker: headline.kicker ?? '',
		title: headline.title ?? '',
		subtitle: headline.subtitle ?? '',
		dateline: given.byline.dateline ?? '',
		byline: printPeople(given.byline),
		source: given.source ?? '',
		'notice.type': noticeTypes[notice?.type as NoticeType] ?? '',
		'notice.issuer': notice?.issuer ?? '',
		'notice.number': notice?.number ?? '',
		'notice.to': notice?.to ?? '',
		'notice.signedBy': notice?.signedBy ?? '',
		'notice.date': notice?.date ?? '',
		'notice.effective': notice?.effective ?? '',
		'notice.expires': notice?.expires ?? '',
		'notice.attachments': (notice?.attachments ?? []).join('；'),
		'notice.copies': notice?.copies ?? '',
		summary: given.summary ?? '',
		keywords: given.keywords.join('、'),
		eventDay: given.eventDay ?? '',
		corrections: given.corrections.join('；'),
	}
}

function shownPhoto(photo: Written['photos'][number]): ShownPhoto {
	const { renditions, alt, caption, credit, focus } = photo
	return {
		key: renditions.map(({ sha256 }) => sha256).join(' '),
		text: caption ?? alt ?? '',
		alt: alt ?? '',
		caption: caption ?? '',
		credit: credit ? printCredit(credit) : '',
		focus: focus ? `从左${focus.x}%，从上${focus.y}%` : '',
	}
}

/** What a reader sees of a block besides its words, in words: its kind, what is bold, where links lead. */
function styleOf(block: Written['body'][number], photo: (number: number) => string): string {
	switch (block.kind) {
		case 'heading':
			return block.level === 3 ? '三级小标题' : '小标题'
		case 'paragraph':
			return ['正文', ...marksOf(block.spans)].join('，')
		case 'quote':
			return ['引文', ...marksOf(block.spans)].join('，')
		case 'list':
			return [block.ordered ? '编号列表' : '列表', ...block.items.flatMap(marksOf)].join('，')
		case 'table':
			return `表格，${block.rows.length}行，表头${headersOf(block.rows)}格`
		case 'photo':
			return `图片 ${photo(block.photo)}`
	}
}

function headersOf(rows: readonly (readonly { header?: true | undefined }[])[]): number {
	return rows.flat().filter(({ header }) => header).length
}

type Spans = Extract<Written['body'][number], { kind: 'paragraph' }>['spans']

function marksOf(spans: Spans): string[] {
	return spans.flatMap(({ text, strong, link }) => [
		...(strong ? [`加粗“${text}”`] : []),
		...(link ? [`“${text}”链接到${link}`] : []),
	])
}
