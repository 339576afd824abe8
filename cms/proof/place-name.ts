import type { Body } from '../../content/body.ts'
import type { Field, Place } from './manuscript.ts'

const fieldNames: Readonly<Record<string, string>> = {
	...{ kicker: '引题', title: '主题', subtitle: '副题', summary: '摘要', byline: '署名' },
	...{ caption: '说明', alt: '画面内容', credit: '拍摄者' },
}

/** Where a finding stands, as people say it: 主题, 第2段第47字, 第3段第2条, 第4段表格, 图1说明. */
export function placeName({ field, paragraph, line, from, to }: Place, body: Body): string {
	const [name = '', number] = field.split(' ')
	if (field !== 'body') return `${number ? `图${number}` : ''}${fieldNames[name] ?? ''}`
	const kind = body[paragraph]?.kind
	const within = kind === 'table' ? '表格' : kind === 'list' ? `第${line + 1}条` : ''
	const at = within || to === 0 ? within : `第${from + 1}字`
	return `第${paragraph + 1}段${at}`
}

/** The field of the manuscript's form that holds a field of the text. `row` is the place of a picture in the form's list. */
export function formPath(field: Field, row: (picture: number) => number | undefined): string {
	const [name = '', number] = field.split(' ')
	if (!number) return name
	const at = row(Number(number))
	return at === undefined ? 'photos' : `photos.${at}.${name}`
}
