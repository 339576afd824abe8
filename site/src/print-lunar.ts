import type { Day } from '../../content/route.ts'

const calendar = new Intl.DateTimeFormat('zh-CN-u-ca-chinese', {
	...{ month: 'long', day: 'numeric', timeZone: 'UTC' },
})
const digits = ['十', '一', '二', '三', '四', '五', '六', '七', '八', '九']

/** `农历七月初十`, `农历闰六月廿九`: the day in the Chinese calendar (GB/T 33661—2017), as the masthead has it. */
export function printLunar(day: Day): string {
	const parts = calendar.formatToParts(new Date(day))
	const partOf = (type: 'month' | 'day') => parts.find((part) => part.type === type)?.value ?? ''
	// Names of folk use, 冬月 and 腊月, are not the standard's.
	const month = partOf('month').replace('冬', '十一').replace('腊', '十二')
	return `农历${month}${dayName(Number(partOf('day')))}`
}

/** `初十`, `十五`, `二十`, `廿一`, `三十`: days are counted in tens, each of which ends with its own name. */
function dayName(day: number): string {
	if (day === 20) return '二十'
	if (day === 30) return '三十'
	const ten = ['初', '十', '廿'][Math.ceil(day / 10) - 1]
	return `${ten}${digits[day % 10]}`
}
