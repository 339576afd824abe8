import { matches, type Rule } from '../rule.ts'

const plate =
	/[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-HJ-NP-Z][·•. -]?(?=[A-HJ-NP-Z]*\d)(?:[A-HJ-NP-Z\d]{5,6}|[A-HJ-NP-Z\d]{4}[警学挂港澳])(?![A-Za-z\d*])(?!号(?:文|令|公告|通告))/gu

/** A whole plate number; not masked, not the prefix alone, no road, no document. House rule. */
export const privatePlate: Rule = {
	id: 'private-plate',
	level: 'should',
	source: '本报用法',
	*check({ text }) {
		for (const { start, end } of matches(text, plate)) {
			if (
				/(?:编号|型号|文号|批号|代码|证号)[是为：]?$/u.test(
					text.slice(Math.max(0, start - 4), start),
				)
			)
				continue
			yield { start, end, suggestion: null, why: '车牌号请遮去几位。' }
		}
	},
}
