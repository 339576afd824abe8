import type { Scheme } from './scheme.ts'

/** 计分办法 in a sentence, the least first: 网站1分，图片新闻1.5分，… */
export function schemeWords({ rules }: Scheme): string {
	const each = rules
		.toSorted((one, other) => one.points - other.points)
		.map(({ name, points }) => `${name}${points}分`)
	return `${each.join('，')}，一篇只计最高一项。`
}
