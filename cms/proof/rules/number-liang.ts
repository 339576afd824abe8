import { matches, type Rule } from '../rule.ts'

/** 二 that is no quantity: ordinals (第二名), longer numbers, weekdays, lists, names of streets, fixed terms (二次供水, 二把手). */
const two =
	/(?<![第十百千万零〇一二三四五六七八九两初周期、其老说])二(?=名|位|个(?!五年)|辆|头(?!肌)|只|条(?!胡同|街|巷|路)|件(?!套)|间|户|家|天|小时|棵|株|艘|座|场|张|支|根|匹|盏|对|双|架|颗|顶|封|首|篇|项|样|起|桶|袋|群|口(?:井|人|水|塘)|台(?!视)|处(?!室|长)|所(?:学校|小学|中学|幼儿园|医院|卫生)|本(?:书|册|杂志|证书|画)|块(?!钱)|份(?!子)|种|次(?:会议|上门|走访|登门|派|组织|开会|召开))/gu

/** 两 before a measure word. House rule. */
export const numberLiang: Rule = {
	id: 'number-liang',
	level: 'should',
	source: '本报用法',
	*check({ text }) {
		for (const { start, end } of matches(text, two)) {
			const before = text.slice(Math.max(0, start - 2), start)
			if (
				/(?:星期|礼拜|一分为|独一无|不|小|说一|[央卫]视|电视|东|西|南|北)$/.test(before) &&
				!/(?:河东|河西)$/.test(before)
			)
				continue
			yield { start, end, suggestion: '两', why: '量词前用“两”。' }
		}
	},
}
