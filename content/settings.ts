import { z } from 'zod'

/** What every page says about the paper. An empty identifier is not printed. */
export const settings = z.strictObject({
	name: z.string().min(1),
	/** `本报微山讯`, before a report's first words. */
	dateline: z.string().min(1),
	description: z.string(),
	/** `https://news.example.cn`, without a slash at the end; empty while the site has no name. */
	address: z.string(),
	/** Government sites carry the meta tags of 国办发〔2017〕47号. */
	profile: z.enum(['news', 'government']),
	/** Shown at the foot of every page of a demonstration. */
	demoNotice: z.string(),
	/** 主办单位. */
	sponsor: z.string(),
	/** 承办单位. */
	undertaker: z.string().optional(),
	phone: z.string(),
	/** 违法和不良信息举报电话. */
	reportPhone: z.string().optional(),
	/** Where 我为网站找错 leads. */
	findErrors: z.url({ protocol: /^https?$/ }).optional(),
	email: z.string(),
	postal: z.string(),
	/** 网站标识码, 备案号, 公安备案, 党政机关网站标识, 新闻信息服务许可证. */
	siteCode: z.string(),
	icp: z.string(),
	policeRecord: z.string(),
	partyGovMark: z.string(),
	newsLicence: z.string(),
	issn: z.string(),
	copyright: z.string(),
})
export type Settings = z.infer<typeof settings>
