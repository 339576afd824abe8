import { type Count, sameKind } from '../counts.ts'
import type { Reading } from '../reading.ts'
import type { Rule } from '../rule.ts'

/** Spans of time are told by 这 without naming anything again (这3年, 这15天). */
const ofTime = /^(?:年|月|日|天|小时|分钟|个月|周|点|倍|%|岁)$/

/** One figure given twice with different values: 这 and the same noun, digits turned round or one of them another. 其中, other periods, plan and result are not. */
export const sameFigure: Rule = {
	id: 'same-figure',
	level: 'must',
	source: '前后一致',
	*check(reading) {
		const { text, counts } = reading
		for (const [index, count] of counts.entries()) {
			if (
				count.loose ||
				ofTime.test(count.unit) ||
				!/(?:这|上述|以上)(?:些|近|约)?$/u.test(
					text.slice(Math.max(0, count.start - 4), count.start),
				)
			)
				continue
			const before = counts.slice(0, index).filter(({ unit }) => sameKind(unit, count.unit))
			if (before.some(({ value }) => value === count.value) || isSum(before, count)) continue
			const slips = before.filter(
				(other) => looksLike(other, count) && sameThing(reading, other, count),
			)
			const [slip] = slips
			if (!slip || slips.length > 1) continue
			yield {
				start: count.start,
				end: count.end,
				suggestion: null,
				why: `前文是${text.slice(slip.start, slip.end)}。`,
			}
		}
	},
}

/** The same digits in another order, or one digit another. */
function looksLike(a: Count, b: Count): boolean {
	const [one, two] = [a.printed, b.printed]
	if (one.length !== two.length || one.replace(/\D/g, '').length < 2) return false
	if ([...one].sort().join('') === [...two].sort().join('')) return true
	return [...one].filter((letter, index) => letter !== two[index]).length === 1
}

function isSum(before: readonly Count[], { value }: Count): boolean {
	return before.some((a, index) =>
		before
			.slice(index + 1)
			.some((b) => a.value + b.value === value || Math.abs(a.value - b.value) === value),
	)
}

/** A character of the noun after the later figure stands near the earlier one. */
function sameThing({ text }: Reading, earlier: Count, later: Count): boolean {
	const noun = /^[\p{Script=Han}]{0,5}/u.exec(text.slice(later.end, later.end + 5))?.[0] ?? ''
	const around =
		text.slice(Math.max(0, earlier.start - 10), earlier.start) +
		text.slice(earlier.end, earlier.end + 12)
	const unit = later.unit.replace(/^个/, '')
	return (
		[...noun].some(
			(letter) => !'的了在是都也用全已被和与有其中个于'.includes(letter) && around.includes(letter),
		) ||
		(unit.length > 1 && earlier.unit === later.unit)
	)
}
