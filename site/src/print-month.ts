import type { Month } from '../../content/route.ts'

/** `2026年11月`. */
export function printMonth(month: Month): string {
	return `${month.slice(0, 4)}年${Number(month.slice(5))}月`
}
