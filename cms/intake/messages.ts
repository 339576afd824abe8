import type { Tally } from './tally.ts'

/** Something an editor should know of. `kind` is the corpus's; `message` is for the page. */
export type Message = { kind: string; count: number; message: string }

const sayings: Record<string, (count: number) => string> = {
	'invisible-characters': (n) => `去掉了${n}个看不见的字符。`,
	'bidi-override': () => '文中有改变阅读方向的控制符，已去掉，请核对网址和文件名。',
	'fullwidth-alphanumerics': (n) => `有${n}个全角字母或数字，没有改动，请核对。`,
	ligatures: (n) => `${n}处连字已拆成普通字母。`,
	'kangxi-radicals': (n) => `${n}个部首字符已换成同形的汉字。`,
	'private-use': (n) => `有${n}个自造字，别人的电脑可能显示不出，请核对。`,
	emoji: (n) => `有${n}个表情符号，请决定是否保留。`,
	'no-title': () => '没有找到标题，请补上。',
	'no-byline': () => '没有找到作者，请补上。',
	'no-text': () => '没有找到正文，请检查。',
	'padded-names': () => '两个字的姓名中间的空格已去掉，请核对。',
	'placeholder-left': (n) => `有${n}处模板的提示文字没有填写，已去掉。`,
	'tracked-changes': () => '修订已按接受处理，请核对。',
	comments: (n) => `有${n}条批注，没有放进正文，请在原文件里查看。`,
	'hidden-text': () => '隐藏的文字已去掉。',
	'struck-text': () => '加了删除线的文字已去掉。',
	footnotes: (n) => `${n}条脚注或尾注已移到文末备注。`,
	'unsafe-link': (n) => `${n}个链接不能公开使用，已去掉链接，保留文字。`,
	'unsafe-markup': () => '粘贴的内容里有程序代码，已去掉。',
	'unsupported-picture': (n) => `有${n}张图片的格式不能用，请另存为jpg后上传。`,
	'external-picture': (n) => `有${n}张图片不在文件里，请另外上传。`,
	'missing-picture': (n) => `有${n}张图片没有带来，请另外上传。`,
	'embedded-object': (n) => `有${n}个嵌入的对象（表格、图表或视频）没有取出，请改用文字或图片。`,
	'cropped-picture': (n) => `有${n}张图片在文档里裁剪过，已照样裁好，请核对。`,
	'repeated-picture': (n) => `有${n}张图片重复出现，只保留一张。`,
	'photo-without-caption': (n) => `有${n}张照片没有说明，请补上。`,
	'several-pieces': (n) => `文件里有${n}篇稿件，已分开。`,
	'joined-paragraphs': (n) => `${n}处句子中间的换行已接上，请核对。`,
	'text-box': () => '文本框里的文字已取出，请核对位置。',
	'headline-in-text-box': () => '文本框里的标题已取出。',
	'contact-details': () => '联系方式已另放，不会刊出。',
	'personal-data': () => '稿件里有电话、身份证号或卡号，请核对，不要刊出。',
	formula: (n) => `${n}处公式已改成文字，请核对。`,
	'phonetic-guide': (n) => `${n}处拼音已去掉，保留汉字。`,
	'symbol-font': (n) => `${n}个特殊符号已换成普通字符，请核对。`,
	encoding: () => '文件不是UTF-8编码，已转换，请核对生僻字。',
}

export function messagesOf(tally: Tally): Message[] {
	return [...tally.counts].map(([kind, count]) => ({
		kind,
		count,
		message: sayings[kind]?.(count) ?? '请核对这篇稿件。',
	}))
}
