import { matches, type Rule } from '../rule.ts'

const nearChinese = /[\p{Script=Han}，。；：？！、”’）》]/u
/** What follows a pair of places that a short line joins. */
const route =
	/^.{0,12}?(?:线|段|路|区间|方向|航线|沿线|一带|之间|班线|班车|班船|客车|列车|往返|高速|铁路|公路|高铁|动车|航班|专线|干线|地区|一线|走廊|城市群|经济带|经济圈|票价|车票|运河|海域)/u
const place = /[省市县区镇乡村庄湖河江海坝桥站岛口港山州京津沪渝峡关城岭湾屯埠集洋洲国]$/u
const time = /[\d一二三四五六七八九十年月日时点分初周午晨晚季度]$/u
/** A clause rather than a name follows. */
const clause =
	/^(?:那|这|它|他|她|我|你|就|是|让|把|也|都|不|从|要|有|为|原来|其实|没|还|只|即|如|船|人|谁|怎|什么|能|可|一(?!线))/u

/** — for ——, and dashes of other lengths or made of hyphens. GB/T 15834-2011 4.10.2; the short line between places and times is right (4.13.3). */
export const dashForm: Rule = {
	id: 'dash-form',
	level: 'must',
	source: 'GB/T 15834-2011 4.10.2、4.13.3',
	*check({ text, inAddress }) {
		for (const { start, end, all } of matches(text, /[-－—–―─]{2,}/gu)) {
			if (all === '——' || inAddress(start, end)) continue
			const near = nearChinese.test(text[start - 1] ?? '') || nearChinese.test(text[end] ?? '')
			const lone = text[start - 1] === undefined || text[start - 1] === '\n'
			if (!near || (lone && (text[end] === undefined || text[end] === '\n'))) continue
			yield { start, end, suggestion: '——', why: '破折号是两个字长的一条线。' }
		}
		for (const { start, end } of matches(text, /(?<![-－—–―])[—–](?![-－—–―])/gu)) {
			if (!joins(text, start))
				yield { start, end, suggestion: '——', why: '破折号是两个字长的一条线。' }
		}
	},
}

function joins(text: string, at: number): boolean {
	const before =
		/[^，。；：？！、“”‘’（）《》\s—–]*$/u.exec(text.slice(Math.max(0, at - 16), at))?.[0] ?? ''
	const after = /^[^，。；：？！、“”‘’（）《》\s—–]*/u.exec(text.slice(at + 1, at + 24))?.[0] ?? ''
	const [left = '', right = ''] = [text[at - 1], text[at + 1]]
	if (!nearChinese.test(left) && !nearChinese.test(right)) return true
	if (/[\dA-Za-z%℃]/.test(left) || /[\dA-Za-z]/.test(right)) return true
	if (time.test(before) && /^[\d一二三四五六七八九十次翌本下上中星周正腊冬月]/u.test(after))
		return true
	if (
		/[—–]/.test(
			text.slice(Math.max(0, at - 14), at) + text.slice(at + 1, at + 14).split(/[，。；！？]/u)[0],
		) &&
		!clause.test(after)
	)
		return true
	if (clause.test(after) || before === '') return false
	if (route.test(after)) return true
	// A way through a menu: “便民服务—预约挂号”.
	if (text[at - before.length - 1] === '“' && text[at + after.length + 1] === '”')
		return before.length <= 6
	return place.test(before) && before.length <= 6 && after.length <= 6
}
