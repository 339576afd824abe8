import type { Entry } from './paragraphs.ts'
import type { Tally } from './tally.ts'

const bracketed =
	/[[［【〔（(][^[\]［］【】〔〕（）()]{0,12}(此处|在此|点击|单击)[^[\]［］【】〔〕（）()]{0,24}[\]］】〕）)]/gu
const prompt =
	/^(请)?(单击|点击|双击)(或(点|轻)[按击触])?(此处|这里)?[^。]{0,4}(输入|键入|添加|填写|选择)[^。，]{0,20}[。.]?$|^(请)?(在)?(此处|这里|在此处?)(输入|键入|添加|填写|插入)[^。，]{0,20}[。.]?$|^Click (or tap )?here to enter text\.?$/iu

const standIn = /[XＸ×]{3,}(?=人民政府|办公室|委员会|单位|部门|[局厅镇乡县市年月日])/u

/** Prompts of a template that nobody filled in are not text (R4, R7). */
export function takePrompts(entries: Entry[], tally: Tally): Entry[] {
	return entries.filter((entry) => {
		if (entry.kind !== 'paragraph') return true
		const rest = entry.text.replace(bracketed, '')
		const isPrompt = prompt.test(entry.text) || (rest !== entry.text && /^[\s\p{P}]*$/u.test(rest))
		// A template's stand-in for a name stays, for nobody else knows the name.
		if (isPrompt || standIn.test(entry.text)) tally.add('placeholder-left')
		return !isPrompt
	})
}
