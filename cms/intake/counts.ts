import type { Message } from './piece.ts'

const words: Record<string, string> = {
	'tracked-changes': '修订已按接受处理，请核对',
	comments: '批注没有放进正文，请看原文件',
	'hidden-text': '隐藏的文字没有取',
	'struck-text': '划掉的文字没有取',
	'text-box': '文本框里的文字已取出，请核对位置',
	'embedded-object': '嵌入的表格或图表取不了，请改成图片或文字',
	'unsupported-picture': '这种格式的图（EMF、WMF等）取不了，请另存成jpg再传',
	'external-picture': '链接在外面的图片没有取，请另外上传',
	'missing-picture': '图片不在文件里，请另外上传',
	'cropped-picture': '图片在Word里裁过，请确认用哪一部分',
	'repeated-picture': '同一张图片用了两次',
	formula: '公式已转成文字，请核对',
	'phonetic-guide': '拼音已去掉，留下汉字',
	'symbol-font': '特殊符号已换成文字，请核对',
	'unsafe-link': '不能打开的链接已去掉，文字还在',
	footnotes: '脚注、尾注另放，没有放进正文',
	'placeholder-left': '没有填写的提示文字已去掉',
	'invisible-characters': '看不见的字符已去掉',
	ligatures: '连字已换成普通字母',
	'kangxi-radicals': '部首字符已换成汉字',
	'private-use': '有只在原电脑上能显示的字，请核对',
	'fullwidth-alphanumerics': '有全角的数字或字母，请核对',
	'joined-paragraphs': '断开的行已接成一段，请核对',
	'padded-names': '姓名中间的空格已去掉',
	'no-title': '没有找到标题，请补上',
	'photo-without-caption': '有图片没有说明，请补上',
	'no-byline': '没有找到署名，请补上或确认',
	'several-pieces': '一个文件里有几篇，已分开',
	'contact-details': '联系方式没有放进正文',
	'personal-data': '文中有手机号、身份证号或银行卡号，请删去或确认',
}

/** Counts what was changed or left out while reading, to be told once a kind. */
export class Counts {
	readonly #counts = new Map<string, number>()

	add(kind: keyof typeof words, count = 1): void {
		if (count > 0) this.#counts.set(kind, (this.#counts.get(kind) ?? 0) + count)
	}

	/** `修订已按接受处理，请核对（3处）。` */
	messages(): Message[] {
		return [...this.#counts].map(([kind, count]) => ({
			kind,
			count,
			message: `${words[kind]}${count > 1 ? `（${count}处）` : ''}。`,
		}))
	}
}
