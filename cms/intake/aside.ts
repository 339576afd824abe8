import { isLetterTitle, isoDate } from './official.ts'
import type { Entry, Paragraph } from './paragraphs.ts'
import { without } from './paragraphs.ts'
import { endsSentence } from './sentence.ts'
import type { Tally } from './tally.ts'
import { columnsKept } from './visible.ts'

/** What an office offers to its readers: `咨询电话`, `举报电话`. */
const forReaders =
	/(咨询|举报|报名|监督|服务|投诉|热线|值班|报修|预约|订票|报警|求助|招聘|办公|投稿|便民)(电话|邮箱|热线|微信)/u
const contact =
	/(联系电话|联系人|联系方式|联系地址|手机号?|电话|邮箱|电子邮件|E-?mail|QQ号?|微信号?|身份证号?码?|开户行|开户银行|卡号|账号|投稿单位|报送单位|供稿单位|^单位|通讯地址|邮编|单位地址)\s*[:：]/iu
const desk =
	/^(编号|栏目|版面|审核|审稿|审核人|签发|签发人|初审|复审|终审|一审|二审|三审|责任?编辑?|值班编辑|编辑|校对|排版|美编|监制|来源|稿件来源|供稿|报送|字数|拟用栏目|备注|投稿日期|编发)\s*[:：|｜丨]/u
const dateOfPage =
	/^(\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?)?[\s\u3000]*(\d{1,2}:\d{2}(:\d{2})?)?[\s\u3000]*(来源|发布时间|发布|浏览量?|阅读量?|点击量?|字号)\s*[:：]/u
/** What parts pieces or numbers them in a file. */
const divider = /^[-—–－=＝_＿*＊·.…~～#＃]{3,}$|^([*＊·•—-]\s+){2,}[*＊·•—-]$/u
const fileLabel =
	/^[（(【[]?(第?[一二三四五六七八九十\d]{1,3}篇|稿件?[一二三四五六七八九十\d]{1,3}|投稿|来稿|新闻稿|稿件)[）)】\]]?[:：]?$/u
const closing = /^(此致|敬礼|顺颂编安|祝好|谢谢)[！!。]?$/u
const greeting =
	/^(尊敬的)?(各位|\p{Script=Han}{1,2})?(编辑|编辑部|编辑老师|编辑同志|老师|主编|记者老师|领导)[^，。！？]{0,12}[:：,，!！]?$|^(您|你们?)好[!！,，。]?$/u
const plea =
	/^(现?附上|附件[是为]|现将|现报送|兹送上|请查收).{0,20}(稿件|稿子|文稿|来稿|一篇).{0,30}$|^(请|望|敬请)(予以)?(审阅|查收|采用|刊发|指正|审核|编发)[^。]{0,10}[。！!]?$|^发自我的.{1,12}$|^从我的.{1,12}发送$|^(点赞|转发|分享|收藏|在看).{0,20}(三连|关注|朋友圈|[!！])$|^(长按|扫码|点击|滑动).{0,20}(关注|二维码|查看更多|阅读原文).{0,6}$|^-{2,}\s*(原始邮件|Original)/iu
const label =
	/^(标题|题目|稿件标题|文章标题|主题|主标题|正标题|正文|内容|稿件内容|引题|肩题|眉题|副题|副标题|作者|撰稿)\s*[:：]\s*/u

const personal: [what: string, pattern: RegExp][] = [
	['phone', /(?<!\d)1[3-9]\d{9}(?!\d)/u],
	['identity-number', /(?<!\d)\d{17}[\dXx](?!\d)/u],
	['bank-card', /(?<!\d)(?:\d{16}|\d{19}|62\d{15,17}|\d{4}(?:[ -]\d{4}){3,4})(?!\d)/u],
]

/** Lines meant for the newsroom go to `setAside`; labels that a form put before title and text go altogether (R17). */
export function takeAsides(
	entries: Entry[],
	tally: Tally,
): { entries: Entry[]; setAside: string[] } {
	const setAside: string[] = []
	const kept = entries.flatMap((entry, at): Entry[] => {
		if (entry.kind !== 'paragraph') return [entry]
		const { text } = entry
		countPersonal(text, tally)
		if (divider.test(text)) return []
		const isMail = setAside.some((line) => greeting.test(line) || plea.test(line))
		const isSalutation = isLetterTitle(wordsBefore(entries, at))
		if (
			!isSalutation &&
			(isDateOfDraft(entries, at) || isAside(text) || (isMail && closing.test(text)))
		) {
			if (contact.test(text)) tally.add('contact-details')
			setAside.push(columnsKept(entry.typed))
			return []
		}
		return unlabelled(entry)
	})
	return { entries: kept, setAside }
}

/** Between the headline and the text somebody wrote when it was written; at the end a date is a signature's. */
function isDateOfDraft(entries: Entry[], at: number): boolean {
	const entry = entries[at]
	const isText = (one: Entry | undefined) =>
		one?.kind === 'paragraph' && [...one.text].length > 12 && endsSentence(one.text)
	return (
		entry?.kind === 'paragraph' &&
		entry.align !== 'right' &&
		isoDate(entry.text) !== undefined &&
		!entries.slice(0, at).some(isText) &&
		entries.slice(at + 1).some(isText)
	)
}

function wordsBefore(entries: Entry[], at: number): string | undefined {
	const before = entries[at - 1]
	return before?.kind === 'paragraph' ? before.text : undefined
}

function isAside(text: string): boolean {
	const length = [...text].length
	// A hotline in a sentence is for readers.
	const isContact =
		contact.test(text.replace(forReaders, '')) &&
		(length <= 60 || personal.some(([, one]) => one.test(text)))
	const isSentence = /[。！？].*[。！？]$/u.test(text)
	if (isContact && !isSentence) return true
	return (
		((desk.test(text) || dateOfPage.test(text)) && length <= 60) ||
		greeting.test(text) ||
		fileLabel.test(text) ||
		(plea.test(text) && length <= 60)
	)
}

function countPersonal(text: string, tally: Tally): void {
	for (const [, pattern] of personal) if (pattern.test(text)) tally.add('personal-data')
}

function unlabelled(paragraph: Paragraph): Paragraph[] {
	const found = label.exec(paragraph.text)
	if (!found?.[1]) return [paragraph]
	const rest = without(paragraph, found[0].length)
	if (rest.text === '') return []
	if (/^(标题|题目|稿件标题|文章标题|主题|主标题|正标题)$/u.test(found[1]))
		return [{ ...rest, role: 'title' }]
	if (/^(副题|副标题)$/u.test(found[1])) return [{ ...rest, role: 'subtitle' }]
	if (/^(作者|撰稿)$/u.test(found[1])) return [paragraph]
	return [rest]
}
