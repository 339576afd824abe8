import { type Paragraph, without } from './paragraphs.ts'

const titles = '标题|题目|稿件标题|文章标题|主题|主标题|正标题'
const subtitles = '副题|副标题'
const authors = '作者|撰稿'
const others = '正文|内容|稿件内容|引题|肩题|眉题'
const label = new RegExp(
	`^(?:(?<title>${titles})|(?<subtitle>${subtitles})|(?<author>${authors})|${others})\\s*[:：]\\s*`,
	'u',
)

/** The label that a form put before a text goes; what it says of the text stays. A label alone is nothing. */
export function withoutLabel(paragraph: Paragraph): Paragraph[] {
	const found = label.exec(paragraph.text)
	if (!found) return [paragraph]
	const rest = without(paragraph, found[0].length)
	if (rest.text === '') return []
	if (found.groups?.title) return [{ ...rest, role: 'title' }]
	if (found.groups?.subtitle) return [{ ...rest, role: 'subtitle' }]
	// Who wrote it is found by this word.
	return found.groups?.author ? [paragraph] : [rest]
}
