import { dayExists } from '../calendar.ts'
import { matches, type Rule } from '../rule.ts'

const quoted =
	/“(?<month>\d{1,2})[.．•](?<day>\d{1,2})(?<close>”|(?=晚会|活动|国际|全国|世界|国家|消费|宪法|禁毒|防灾|事件|案|特大|专案|行动|地震|洪水|暴雨|抗洪|抗旱|大桥|火灾|学雷锋))/gu
const bare =
	/(?<![\d.])(?<month>\d{1,2})[.．•](?<day>\d{1,2})(?=(?:国际|全国|世界|国家)[^，。；\d]{1,10}[日周节])/gu
const notDate = /^(?:版|版本|系统|平台|模式|时代|计划)|^[A-Za-z]/u

/** A date as a name is written with a middle dot (“3·15”). GB/T 15835-2011 5.1. */
export const dateName: Rule = {
	id: 'date-name',
	level: 'should',
	source: 'GB/T 15835-2011 5.1',
	*check({ text }) {
		const why = '用月日作名称，中间用间隔号。'
		for (const { start, end, part } of matches(text, quoted)) {
			const [month, day] = [part('month'), part('day')]
			if (!isDay(month, day) || notDate.test(text.slice(end))) continue
			yield { start, end, suggestion: `“${month}·${day}${part('close')}`, why }
		}
		for (const { start, end, part } of matches(text, bare)) {
			const [month, day] = [part('month'), part('day')]
			if (isDay(month, day)) yield { start, end, suggestion: `${month}·${day}`, why }
		}
	},
}

function isDay(month: string, day: string): boolean {
	return !/^0/.test(month) && dayExists(undefined, Number(month), Number(day))
}
