import type { Scheme } from './scheme.ts'

type When = Scheme['rules'][number]['when']

/** What a rule of the scheme asks, as the form offers it; `number` where one belongs to it. */
export const conditions = {
	every: { name: '每篇', number: '' },
	lead: { name: '首页头条', number: '' },
	top: { name: '栏目头条', number: '' },
	'photo-story': { name: '图片新闻', number: '' },
	notice: { name: '公告文书', number: '' },
	photos: { name: '配图至少', number: '张' },
	characters: { name: '字数至少', number: '字' },
} as const
export type Condition = keyof typeof conditions

/** The condition as the form shows it; `undefined` for one that only the settings' text can say. */
export function conditionOf(when: When): { condition: Condition; number: number } | undefined {
	const given = Object.entries(when).filter(([, value]) => value !== undefined)
	if (given.length === 0) return { condition: 'every', number: 0 }
	const [first] = given
	if (given.length > 1 || !first) return
	const [name, value] = first
	if (name === 'photos' || name === 'characters') return { condition: name, number: Number(value) }
	return String(value) in conditions
		? { condition: String(value) as Condition, number: 0 }
		: undefined
}

export function whenOf(condition: Condition, number: number): When {
	if (condition === 'every') return {}
	if (condition === 'lead' || condition === 'top') return { rank: condition }
	if (condition === 'photo-story' || condition === 'notice') return { kind: condition }
	return { [condition]: Math.max(1, Math.round(number) || 1) }
}
