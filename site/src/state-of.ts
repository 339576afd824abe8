import { dayAfter, printDay } from '../../content/day.ts'
import type { Notice } from '../../content/notice.ts'
import type { Day } from '../../content/route.ts'

/** Whether a notice applies, in words, where `hasCome` knows the calendar. It applies on its last day too. */
export function stateOf(
	{ effective, expires }: Pick<Notice, 'effective' | 'expires'>,
	hasCome: (day: Day) => boolean,
): string {
	if (effective && !hasCome(effective)) return `未生效（${printDay(effective)}起）`
	if (expires && hasCome(dayAfter(expires))) return '已失效'
	return '有效'
}
