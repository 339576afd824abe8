import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
	type Byline,
	byline,
	parseByline,
	parsePeople,
	printByline,
	printPeople,
} from '../../content/byline.ts'
import { name, people, trade } from './people.ts'

const dateline = fc.constantFrom('本报讯', '本报微山讯', '本报济宁8月14日讯')
const rest = fc.constantFrom('近日，街道清运垃圾1560吨。', '“有事找谁？”', '1621件诉求有回音。')

describe('what is printed reads back as it was', () => {
	test('people', () => {
		fc.assert(
			fc.property(people, (people) => {
				expect(parsePeople(printPeople({ people }))).toEqual(people)
			}),
		)
	})

	test('a byline before its text, with a dateline, with people, or both', () => {
		const either = fc.oneof(
			fc.record({ dateline, people }),
			fc.record({ people }),
			dateline.map((dateline): Byline => ({ dateline, people: [] })),
		)
		fc.assert(
			fc.property(either, rest, (given, rest) => {
				expect(parseByline(printByline(given) + rest)).toEqual({ byline: given, rest })
			}),
		)
	})
})

test('no width of any mark makes a difference', () => {
	const mark = fc.constantFrom(' ', '　', '、', '，', ',', '；', ';')
	const names = fc.array(name, { minLength: 1, maxLength: 4 })
	const colon = fc.constantFrom('', ':', '：', ' ', '　')
	const brackets = fc.constantFrom('（）', '()', '【】', '[]')
	fc.assert(
		fc.property(trade, names, mark, colon, brackets, (trade, names, mark, colon, brackets) => {
			const typed = `${brackets[0]}${trade}${colon}${names.join(mark)}${brackets[1]}`
			expect(parsePeople(typed)).toEqual([{ trade, names }])
		}),
	)
})

test('names padded to the width of three characters are whole names', () => {
	const short = name.map((name) => [...name].slice(0, 2).join(''))
	const names = fc.array(short, { minLength: 1, maxLength: 5 })
	fc.assert(
		fc.property(names, fc.constantFrom(' ', '　'), (names, blank) => {
			const padded = names.map((name) => [...name].join(blank)).join(blank)
			expect(parsePeople(`通讯员${blank}${padded}`)).toEqual([{ trade: '通讯员', names }])
		}),
	)
})

const reporter = (...names: string[]) => ({ trade: '记者' as const, names })
const correspondent = (...names: string[]) => ({ trade: '通讯员' as const, names })
const photographer = (...names: string[]) => ({ trade: '摄影' as const, names })

test.each([
	['乔培培 胡忠翔', [correspondent('乔培培', '胡忠翔')]],
	['通讯员：刘建华　郭艳杰', [correspondent('刘建华', '郭艳杰')]],
	['通讯员 关 琳 张 莉', [correspondent('关琳', '张莉')]],
	['通讯员 关　琳、单 育 苗', [correspondent('关琳', '单育苗')]],
	['记者张三 通讯员李四', [reporter('张三'), correspondent('李四')]],
	['本报记者 张三 通讯员 李四', [reporter('张三'), correspondent('李四')]],
	['全媒体记者 张三', [{ trade: '全媒体记者', names: ['张三'] }]],
	['特约记者 张三/摄影 李四', [{ trade: '特约记者', names: ['张三'] }, photographer('李四')]],
	['□通讯员 田贺 刘道伦 文/图', [correspondent('田贺', '刘道伦'), photographer('田贺', '刘道伦')]],
	['文／图：通讯员 田贺', [correspondent('田贺'), photographer('田贺')]],
	['记者 张三 摄影报道', [reporter('张三'), photographer('张三')]],
	['通讯员 买买提·艾力', [correspondent('买买提·艾力')]],
	['', []],
	['通讯员', []],
])('%s', (typed, expected) => {
	expect(parsePeople(typed)).toEqual(expected)
})

test.each([
	['本报微山讯(通讯员 甲乙 丙丁)正文', '本报微山讯', [correspondent('甲乙', '丙丁')]],
	['本报微山讯（通讯员　乔培培，胡忠翔）正文', '本报微山讯', [correspondent('乔培培', '胡忠翔')]],
	['本报讯 （通讯员：甲乙） 正文', '本报讯', [correspondent('甲乙')]],
	['(记者 张三 通讯员 李四)正文', undefined, [reporter('张三'), correspondent('李四')]],
	['（本报记者 张三）正文', undefined, [reporter('张三')]],
	['本报微山讯　正文', '本报微山讯', []],
	['本报微山讯 正文', '本报微山讯', []],
])('%s begins with a byline', (text, dateline, people) => {
	const expected = { byline: { ...(dateline ? { dateline } : {}), people }, rest: '正文' }
	expect(parseByline(text)).toEqual(expected)
	expect(byline.safeParse(parseByline(text)?.byline).success).toBe(true)
})

test.each([
	'本报记者张三昨天到了夏镇。',
	'（据新华社记者报道）昨天',
	'（记者从县卫健部门获悉）昨天',
	'（记者注：此为旧闻）昨天',
	'（附：名单）昨天',
	'本报微山讯正文没有空格。',
	'',
])('%s does not', (text) => {
	expect(parseByline(text)).toBeUndefined()
})

test('a single character is refused rather than printed as a name', () => {
	expect(byline.safeParse({ people: parsePeople('通讯员 关') }).success).toBe(false)
})
