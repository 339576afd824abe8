import { type Item, type Line, type Table, type TableCell, wordsOf } from './tree.ts'

const labels =
	/^(标题|题目|稿件标题|文章标题|主题|正文|内容|稿件内容|引题|副题|副标题|作者|姓名|撰稿|通讯员|摄影|单位|报送单位|投稿单位|供稿单位|电话|手机|联系电话|联系人|邮箱|审核|审核人|签发|签发人|日期|时间|报送日期|投稿日期|栏目|字数|备注|编号)$/u

/** A form to hand in a manuscript with: labels and what was filled in beside them. Its lines come out as `标题：…`. */
export function filledIn(table: Table): Item[] | undefined {
	const pairs = table.rows.flatMap(pairsOf)
	const isForm = pairs.length >= 2 && pairs.every(([label]) => labels.test(labelIn(label)))
	const isWhole = table.rows.every(({ length }) => length % 2 === 0)
	return isForm && isWhole ? pairs.flatMap(([label, filled]) => lined(label, filled)) : undefined
}

function pairsOf(row: TableCell[]): [TableCell, TableCell][] {
	return row.flatMap((cell, at): [TableCell, TableCell][] => {
		const next = row[at + 1]
		return at % 2 === 0 && next ? [[cell, next]] : []
	})
}

function labelIn({ items }: TableCell): string {
	return items
		.map((item) => (item.kind === 'line' ? wordsOf(item) : '?'))
		.join('')
		.replace(/[\s\u3000:：]/gu, '')
}

/** The label goes before the first line; a long text's own label stands alone and is taken off with the others. */
function lined(label: TableCell, { items }: TableCell): Item[] {
	const first = items.findIndex((item) => item.kind === 'line' && /\S/.test(wordsOf(item)))
	return items.map((item, at) =>
		at === first && item.kind === 'line' ? labelled(item, label) : item,
	)
}

function labelled(line: Line, label: TableCell): Line {
	const [run] = line.runs
	return run ? { ...line, runs: [{ ...run, text: `${labelIn(label)}：` }, ...line.runs] } : line
}
