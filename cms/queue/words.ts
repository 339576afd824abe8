import { type Filter, narrowing } from './filter.ts'
import type { Listed, Option, Options } from './listed.ts'

/** What is said of a line that is the reader's by role and not theirs to sign. */
export function barredWords({ title, sign }: Pick<Listed, 'title' | 'sign'>): string {
	return `“${title}”，${sign.reasons.join('')}${signersWords(sign.can)}`
}

/** Who may sign instead, and what to do when nobody may. */
export function signersWords(can: readonly string[]): string {
	return can.length > 0
		? `可以签的人：${can.join('、')}。`
		: '现在没有人能签这一步，请管理员设代签人。'
}

/** What a list is narrowed by, in the words of its form. */
export function narrowedWords(filter: Filter, options: Options): string[] {
	const nameOf = (list: readonly Option[], value: string) =>
		list.find((option) => option.value === value)?.name ?? value
	return narrowing.flatMap((name) => {
		const value = filter[name]
		if (value === '') return []
		if (name === 'q') return [`“${value}”`]
		return name === 'late' ? ['超时'] : [nameOf(options[name], value)]
	})
}
