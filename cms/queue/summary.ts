import type { Listed } from './listed.ts'
import { lasting } from './waiting.ts'

const hour = 3_600_000

/** The sentence above the list: how much of what waits, and how long the oldest does. */
export function summaryOf(rows: readonly Listed[], total: number, now: Date): string {
	if (total === 0) return ''
	if (total > rows.length) return `等您处理${total}篇。`
	const counts = new Map<string, number>()
	for (const row of rows) {
		const part = partOf(row)
		counts.set(part, (counts.get(part) ?? 0) + 1)
	}
	const parts = ['等您签', '改后等您复签', '作者再交', '快讯', '更正', '退给您改'].flatMap(
		(part) => {
			const count = counts.get(part)
			return count ? [`${part}${count}篇`] : []
		},
	)
	const [oldest] = rows.toSorted((a, b) => a.since.localeCompare(b.since))
	if (!oldest) return `${parts.join('、')}。`
	const waited = lasting(now.getTime() - Date.parse(oldest.since))
	const limit = oldest.deadline
		? `，限${Math.round((Date.parse(oldest.deadline) - Date.parse(oldest.since)) / hour)}小时`
		: ''
	return `${parts.join('、')}。最久的一篇等了${waited}${limit}。`
}

function partOf({ stage, pill }: Listed): string {
	if (stage === 'returned') return '退给您改'
	if (pill.word === '复签') return '改后等您复签'
	if (pill.word === '快讯' || pill.word === '更正') return pill.word
	return pill.word === '再交' ? '作者再交' : '等您签'
}
