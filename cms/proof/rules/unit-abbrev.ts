import type { Rule } from '../rule.ts'

/** Short names that no office uses, from the newsroom's list; right once the text has introduced them (以下简称). */
export const unitAbbrev: Rule = {
	id: 'unit-abbrev',
	level: 'should',
	source: '本报单位简称表',
	*check({ text }, { unitNames }) {
		for (const { wrong, right } of unitNames) {
			if (new RegExp(`(?:以下)?(?:统称|简称)(?:为)?[“‘]?${wrong}`, 'u').test(text)) continue
			const pattern = new RegExp(
				`(?<=^|[^\\p{Script=Han}]|[县市区省州旗我本该由经在向到和与及对被让据])${wrong}`,
				'gu',
			)
			for (const { index } of text.matchAll(pattern)) {
				yield {
					start: index,
					end: index + wrong.length,
					suggestion: right,
					why: `“${wrong}”不是规范简称。`,
				}
			}
		}
	},
}
