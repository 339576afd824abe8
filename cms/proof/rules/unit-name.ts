import { soundAlike } from '../homophones.ts'
import type { Rule } from '../rule.ts'

/** A unit's official name with one like-sounding character in the place of its own (夏镇街道, 厦镇街道). From the newsroom's list. */
export const unitName: Rule = {
	id: 'unit-name',
	level: 'must',
	source: '本报单位名单',
	*check({ text }, { newsroom: { units } }) {
		for (const name of units) {
			const kind = name.slice(-2)
			for (let at = text.indexOf(kind); at >= 0; at = text.indexOf(kind, at + 1)) {
				const start = at + kind.length - name.length
				const written = text.slice(Math.max(0, start), at + kind.length)
				if (units.includes(written) || !oneOff(written, name)) continue
				yield { start, end: at + kind.length, suggestion: name, why: `单位名单里是“${name}”。` }
			}
		}
	},
}

function oneOff(written: string, name: string): boolean {
	if (written.length !== name.length) return false
	const other = [...written].flatMap((letter, index) =>
		letter === name[index] ? [] : [[letter, name[index] ?? '']],
	)
	const [pair] = other
	return other.length === 1 && pair !== undefined && soundAlike(pair[0] ?? '', pair[1] ?? '')
}
