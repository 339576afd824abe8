import { printDay } from '../../content/day.ts'
import type { Notice } from '../../content/notice.ts'
import type { Day } from '../../content/route.ts'

/** Whether a notice applies on a day, in words. It applies on its last day too. */
export function stateOf({ effective, expires }: Pick<Notice, 'effective' | 'expires'>, on: Day) {
	if (effective && on < effective) return `未生效（${printDay(effective)}起）`
	if (expires && on > expires) return '已失效'
	return '有效'
}
