import { z } from 'zod'
import { day } from './day.ts'

/** 文种 and what each is called. An internal order (督办单) is none of them: it never becomes public. */
export const noticeTypes = {
	'open-letter': '公开信',
	proposal: '倡议书',
	leaflet: '明白纸',
	notification: '告知书',
	announcement: '通告',
	circular: '通知',
} as const
export type NoticeType = keyof typeof noticeTypes

/** What an official notice says besides its text (GB/T 9704-2012, 7). */
export const notice = z.strictObject({
	type: z.enum(Object.keys(noticeTypes) as [NoticeType, ...NoticeType[]]),
	/** 发文机关. */
	issuer: z.string().min(1),
	/** 发文字号: `微人居办〔2020〕9号`. */
	number: z.string().min(1).optional(),
	/** 主送 or 称谓: `全体居民朋友：`. */
	to: z.string().min(1).optional(),
	/** 落款. */
	signedBy: z.string().min(1),
	/** 成文日期. */
	date: day,
	/** 施行日期 and the last day on which it applies. */
	effective: day.optional(),
	expires: day.optional(),
	attachments: z.array(z.string().min(1)).optional(),
	/** 印发份数 or 抄送, as printed. */
	copies: z.string().min(1).optional(),
})
export type Notice = z.infer<typeof notice>
