import type { Check } from './checks.ts'

export const levelNames = { veto: '单项否决', now: '马上办', fix: '要改', ok: '正常' } as const
export type Standing = keyof typeof levelNames

/** Where a check stands among the four counts; a veto is counted once, as that. */
export function standingOf({ veto, level }: Pick<Check, 'veto' | 'level'>): Standing {
	return veto ? 'veto' : level
}

export type Count = Readonly<{ standing: Standing; count: number; names: readonly string[] }>

/** The four counts, with which checks they are. */
export function countsOf(checks: readonly Check[]): Count[] {
	return (Object.keys(levelNames) as Standing[]).map((standing) => {
		const mine = checks.filter((check) => standingOf(check) === standing)
		return { standing, count: mine.length, names: mine.map(({ name }) => name) }
	})
}

/** `没有单项否决，2项要马上办，4项要改。` */
export function summaryOf(checks: readonly Check[]): string {
	const count = (standing: Standing) =>
		checks.filter((check) => standingOf(check) === standing).length
	const parts = [
		count('veto') > 0 ? `${count('veto')}项单项否决` : '没有单项否决',
		...(count('now') > 0 ? [`${count('now')}项要马上办`] : []),
		...(count('fix') > 0 ? [`${count('fix')}项要改`] : []),
	]
	return parts.length === 1 && count('veto') === 0
		? '没有单项否决，全部正常。'
		: `${parts.join('，')}。`
}

/** `41秒`, `1分20秒`, `不到1秒`. @param ms how long it took */
export function printTook(ms: number): string {
	const seconds = Math.round(ms / 1000)
	if (seconds < 1) return '不到1秒'
	return seconds < 60 ? `${seconds}秒` : `${Math.floor(seconds / 60)}分${seconds % 60}秒`
}
