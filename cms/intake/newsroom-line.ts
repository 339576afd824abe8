import { countPersonal } from './personal.ts'

/** What an office offers to its readers: `咨询电话`, `举报电话`. */
const forReaders =
	/(咨询|举报|报名|监督|服务|投诉|热线|值班|报修|预约|订票|报警|求助|招聘|办公|投稿|便民)(电话|邮箱|热线|微信)/gu
const contact =
	/(联系电话|联系人|联系方式|联系地址|手机号?|电话|邮箱|电子邮件|E-?mail|QQ号?|微信号?|身份证号?码?|开户行|开户银行|卡号|账号|投稿单位|报送单位|供稿单位|^单位|通讯地址|邮编|单位地址)\s*[:：]/iu
const desk =
	/^(编号|栏目|版面|审核|审稿|审核人|签发|签发人|初审|复审|终审|一审|二审|三审|责任?编辑?|值班编辑|编辑|校对|排版|美编|监制|来源|稿件来源|供稿|报送|字数|拟用栏目|备注|投稿日期|编发)\s*[:：|｜丨]/u
const dateOfPage =
	/^(\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?)?[\s\u3000]*(\d{1,2}:\d{2}(:\d{2})?)?[\s\u3000]*(来源|发布时间|发布|浏览量?|阅读量?|点击量?|字号)\s*[:：]/u
const fileLabel =
	/^[（(【[]?(第?[一二三四五六七八九十\d]{1,3}篇|稿件?[一二三四五六七八九十\d]{1,3}|投稿|来稿|新闻稿|稿件)[）)】\]]?[:：]?$/u
const greeting =
	/^(尊敬的)?(各位|贵报|\p{Script=Han}{1,2})?(编辑部?|老师|主编|记者|领导)(们|老师|同志|同志们|部)?[,，]?(您?好|你们好|大家好)?[:：,，!！。]?$|^(您|你们?)好[!！,，。]?$/u
const closing = /^(此致|敬礼|顺颂编安|编安|祝好|谢谢|顺祝.{2,4})[！!。]?$/u
const offers =
	/^(现?附上|附件[是为]|现将|现报送|兹送上|请查收).{0,40}(稿件|稿子|文稿|来稿|新闻稿|一篇|一稿|一文|拙作).{0,30}$|^(以上|这|此)是?.{0,20}(稿件|文稿|来稿).{0,20}(查收|采用|审阅).{0,6}$|^(请|望|敬请)(予以)?(审阅|查收|采用|刊发|指正|审核|编发)[^。]{0,10}[。！!]?$/u
const footOfMail =
	/^发自我的.{1,12}$|^从我的.{1,12}发送$|^-{2,}\s*(原始邮件|Original)|^(版权所有|©|Copyright)/iu
const footOfPage =
	/^(点赞|转发|分享|收藏|在看|关注).{0,20}(三连|关注|朋友圈|转发|点赞|在看)[!！。]?$|^(点赞|转发|分享|收藏|在看).{0,12}三连.{0,4}$|^(长按|扫码|点击|滑动).{0,20}(关注|二维码|查看更多|阅读原文).{0,6}$/u
const longest = 60

/** Whether a line is for the newsroom and not for readers, wherever it stands (R17). */
export function isNewsroomLine(text: string): boolean {
	if (isContact(text)) return true
	if (greeting.test(text) || fileLabel.test(text)) return true
	return (
		[...text].length <= longest &&
		[desk, dateOfPage, offers, footOfMail, footOfPage].some((one) => one.test(text))
	)
}

/** A line of contacts; a hotline in a sentence is for readers. */
function isContact(text: string): boolean {
	if (text.length > 300) return false
	const isShort = [...text].length <= longest || countPersonal(text) > 0
	const isSentence = /[。！？].*[。！？]$/u.test(text)
	return isShort && !isSentence && contact.test(text.replace(forReaders, ''))
}

export function hasContact(text: string): boolean {
	return contact.test(text)
}

/** Shows that a manuscript came as a mail: somebody is greeted, something is handed in. */
export function beginsMail(text: string): boolean {
	return greeting.test(text) || offers.test(text)
}

/** `此致`, `敬礼！`: in a mail to the newsroom no part of the text. */
export function closesMail(text: string): boolean {
	return closing.test(text)
}
