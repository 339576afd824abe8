/** A number with its unit as a sentence gives it: “约1.2万元” is 12000 元, loose. */
export type Count = Readonly<{
	start: number
	end: number
	/** In the unit itself: 万 and 亿 are multiplied out. */
	value: number
	unit: string
	/** The number as printed, with 万 or 亿, without unit. */
	printed: string
	/** Decimal places as printed, and what one unit of the last place is multiplied by. */
	places: number
	scale: number
	/** 余, 多, 近, 超过…: not to be calculated with. */
	loose: boolean
}>

/** Units of more than one character first, so that 人次 is not read as 人. */
const units = [
	'个百分点|百分点|立方米|平方公里|平方千米|平方米|千瓦时|人次|车次|辆次|台次|架次|艘次|班次|册次|件次|场次|户次|公里|千米|公斤|千克|毫米|厘米|公顷|毫克|毫升|小时|分钟|周岁|天|个月|支队伍',
	'人|名|位|个|件|户|家|亩|吨|元|斤|克|米|升|份|条|辆|艘|台|架|棵|株|头|只|口|处|所|座|间|套|张|本|册|部|篇|幅|面|块|盏|把|支|场|次|期|批|项|类|种|样|级|届|对|组|队|班|岁|年|月|日|度|倍|枚|粒|尾|箱|袋|桶|瓶|盒|包|根|节|段|层|栋|幢|趟|片|村|镇|县|里|顷|封|首|例|起|桩|眼|门|顶|双|副|道|股|笔|宗|卷|幕|匹|羽|筐|车|船|票|分|点',
].join('|')
const count = new RegExp(
	`(?<lead>近|约|超过|超|逾|不足|不到|多达|大约|将近|至少)?(?<![\\d.A-Za-z/:：-])(?<number>\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?)(?<scale>万|亿)?(?<loose>余|多|来)?(?<unit>${units}|%|‰)?(?<after>多|余)?(?!\\d)`,
	'gu',
)
const scales: Record<string, number> = { 万: 1e4, 亿: 1e8 }
const looseLeads = /^(近|超过|超|逾|不足|不到|多达|将近|至少)$/

/** The counts of a text in order. Years, dates, ordinals, times and codes are left out. */
export function countsIn(text: string): Count[] {
	const found: Count[] = []
	for (const { index, 0: all, groups = {} } of text.matchAll(count)) {
		const { lead = '', number = '', scale = '', loose = '', unit = '', after = '' } = groups
		const start = index + lead.length
		if (unit === '' && scale === '' && !bareIsCount(text, index, all)) continue
		if (/^[年月日点]$/.test(unit) || /^[第～~—-]$/.test(text[start - 1] ?? '')) continue
		if (/^[～~—-]/.test(text.slice(index + all.length))) continue
		found.push({
			start,
			end: index + all.length - after.length,
			value: Number(number.replaceAll(',', '')) * (scales[scale] ?? 1),
			unit,
			printed: number + scale,
			places: number.split('.')[1]?.length ?? 0,
			scale: scales[scale] ?? 1,
			loose:
				loose !== '' ||
				after !== '' ||
				looseLeads.test(lead) ||
				looseAfter(text, index + all.length),
		})
	}
	return found
}

function bareIsCount(text: string, start: number, all: string): boolean {
	return /^(?:公斤|千克|提高|增|升|降|减|上|下|涨)/.test(text.slice(start + all.length))
}

function looseAfter(text: string, at: number): boolean {
	return /^(?:以上|以下|左右|上下|以内|之多|开外)/.test(text.slice(at))
}

const alike = ['人名位', '件起例', '家个', '公里千米', '公斤千克']

/** Whether two counts can be compared: the same unit, or two measure words for the same things. */
export function sameKind(a: string, b: string): boolean {
	if (a === b) return true
	return a !== '' && b !== '' && alike.some((group) => group.includes(a) && group.includes(b))
}

/** Rounds half up to so many places, as a newspaper prints it. */
export function printed(value: number, places: number): string {
	const factor = 10 ** places
	return (Math.round((value + Number.EPSILON * Math.abs(value)) * factor) / factor).toFixed(places)
}
