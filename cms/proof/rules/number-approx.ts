import { matches, type Rule } from '../rule.ts'

const digits = '零一二三四五六七八九'
const measured =
	'(?=[十百千万亿成人名户位岁天里米亩斤吨元块条件头只棵株间辆艘台架本册场倍袋瓶桶只句步圈遍趟]|个(?!村民小组)|家|次(?!产业)|年(?!级)|公里|公斤|分钟|小时|百分点|周岁)'
const spelt = new RegExp(
	`(?<![第、\\d])(?<tens>[一二三四五六七八九]?[十百])?(?<low>[一二三四五六七八])、(?<high>[二三四五六七八九])${measured}(?!十月|百货|头[牌等]|次会议)`,
	'gu',
)
const arabic = new RegExp(`(?<![第、\\d.～—-])(?<low>[1-8])、(?<high>[2-9])${measured}`, 'gu')
const several = /(?<![\d.])(?:好几|几)10{1,4}(?=[\p{Script=Han}])/gu
const severalMore =
	/(?<![\d.第])(?<tens>[1-9])0几(?=[个名户人家位岁件次条辆亩元里天年斤吨米头只棵间所台])|(?<![\d.第])(?<teen>10)几(?=[个名户人家位岁])/gu

/** Two neighbouring numbers for an approximate one go without 、 and in Chinese digits. GB/T 15834-2011 4.5.3.4; GB/T 15835-2011 4.2.2. 二、三产业 is an abbreviation and right. */
export const numberApprox: Rule = {
	id: 'number-approx',
	level: 'should',
	source: 'GB/T 15834-2011 4.5.3.4；GB/T 15835-2011 4.2.2',
	*check({ text }) {
		for (const { start, end, part } of matches(text, spelt)) {
			const [tens, low, high] = [part('tens'), part('low'), part('high')]
			if (!neighbours(digits.indexOf(low), digits.indexOf(high)) || text[end] === '、') continue
			const pair = low === '一' && high === '二' && tens === '' ? '一两' : tens + low + high
			yield { start, end, suggestion: pair, why: '概数中间不用顿号。' }
		}
		for (const { start, end, part } of matches(text, arabic)) {
			const [low, high] = [Number(part('low')), Number(part('high'))]
			if (!neighbours(low, high) || text[end] === '、') continue
			const pair = low === 1 ? '一两' : `${digits[low]}${digits[high]}`
			yield { start, end, suggestion: pair, why: '相邻两数表示概数，用汉字，中间不用顿号。' }
		}
		for (const { start, end, all } of matches(text, several)) {
			const unit = ['十', '百', '千', '万'][all.replace(/\D/g, '').length - 2] ?? ''
			yield { start, end, suggestion: all.replace(/\d+/, unit), why: '带“几”的概数用汉字。' }
		}
		for (const { start, end, part } of matches(text, severalMore)) {
			const tens = Number(part('tens') || '1')
			const spelt = `${tens === 1 ? '' : digits[tens]}十几`
			yield { start, end, suggestion: spelt, why: '带“几”的概数用汉字。' }
		}
	},
}

function neighbours(low: number, high: number): boolean {
	return high === low + 1 || (low === 3 && high === 5)
}
