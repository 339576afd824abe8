import type { Posting } from './posting.ts'

const numerals = ['', '', '两', '三', '四', '五', '六', '七', '八', '九']

/** Why somebody's number has a fraction: 3篇都是两人合写，各计一半. Empty where all pieces are their own. */
export function jointNote(pieces: readonly Posting[]): string {
	const counted = pieces.filter(({ count }) => count > 0)
	const joint = counted.filter(({ people }) => people.length > 1)
	if (joint.length === 0) return ''
	const sizes = new Set(joint.map(({ people }) => people.length))
	const [size = 0] = sizes
	const numeral = numerals[size]
	const all = joint.length === counted.length ? `${joint.length}篇都是` : `${joint.length}篇是`
	if (sizes.size > 1 || !numeral) return `${all}合写，按人数平分`
	return `${all}${numeral}人合写，各计${size === 2 ? '一半' : `${numeral}分之一`}`
}
