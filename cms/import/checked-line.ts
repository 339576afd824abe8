import type { Cell } from '../tally/table.ts'
import type { OldPiecePlan } from './old-pieces.ts'
import type { PersonPlan } from './people.ts'

/** A line of a dry run, whatever is imported. */
export type CheckedLine = Omit<OldPiecePlan, 'piece'>
export type Shown = 'all' | 'to-complete' | 'refused'

export const resultNames: Readonly<Record<CheckedLine['result'], string>> = {
	...{ ok: '可以导入', 'to-complete': '可以导入，要补' },
	...{ done: '已经导入过', refused: '不能导入' },
}

/** A line of people and units; its faults say what is wrong and what to do in one. */
export function checkedPerson({ line, title, faults }: PersonPlan): CheckedLine {
	const notes = faults.map((what) => ({ what, cure: '' }))
	return { ...{ line, title, notes, day: '' }, result: faults.length > 0 ? 'refused' : 'ok' }
}

export type LineCounts = Readonly<Record<CheckedLine['result'] | 'all' | 'importable', number>>

export function countLines(lines: readonly CheckedLine[]): LineCounts {
	const count = (result: CheckedLine['result']) =>
		lines.filter((line) => line.result === result).length
	const [ok, toComplete] = [count('ok'), count('to-complete')]
	return {
		...{ ok, 'to-complete': toComplete, done: count('done'), refused: count('refused') },
		...{ all: lines.length, importable: ok + toComplete },
	}
}

/** `187行可以导入，14行可以导入但要补，11行不能导入。` @param unit 行 or 篇 */
export function summaryOf(counts: LineCounts, unit: string): string {
	const parts = [
		`${counts.ok}${unit}可以导入`,
		...(counts['to-complete'] > 0 ? [`${counts['to-complete']}${unit}可以导入但要补`] : []),
		...(counts.refused > 0 ? [`${counts.refused}${unit}不能导入`] : []),
		...(counts.done > 0 ? [`${counts.done}${unit}已经导入过`] : []),
	]
	return `${parts.join('，')}。`
}

export function shownLines(lines: readonly CheckedLine[], shown: Shown): CheckedLine[] {
	return lines.filter(({ result }) => shown === 'all' || result === shown)
}

/** 问题清单 as cells: every fault on a line of its own. */
export function problemList(lines: readonly CheckedLine[]): Cell[][] {
	return [
		['行', '日期', '标题', '结果', '问题', '怎么办'],
		...lines.flatMap(({ line, day, title, result, notes }) =>
			result === 'done'
				? []
				: notes.map(({ what, cure }) => [line, day, title, resultNames[result], what, cure]),
		),
	]
}
