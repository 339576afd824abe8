import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Credit, credit, parseCredit, parseTaken, printCredit } from '../../content/credit.ts'
import { name, trade } from './people.ts'

const names = fc.array(name, { minLength: 1, maxLength: 3 })
const did = fc.constantFrom('摄' as const, '供图' as const)

test('what is printed reads back as it was, with and without the mark of the page', () => {
	const given = fc.oneof(fc.record({ names, did }), fc.record({ trade, names, did }))
	fc.assert(
		fc.property(given, fc.constantFrom('', '■', '□', '◼ '), (given, mark) => {
			expect(parseCredit(mark + printCredit(given))).toEqual(given)
		}),
	)
})

test('words that name nobody stay as they are', () => {
	const words = fc.constantFrom('示意图', '资料图片', '视频截图', '县档案馆藏', '图片来自网络')
	fc.assert(
		fc.property(words, (words) => {
			expect(parseCredit(printCredit({ words }))).toEqual({ words })
		}),
	)
})

test('no width of any mark makes a difference', () => {
	const between = fc.constantFrom(' ', '　', '、', '，', ',')
	const before = fc.constantFrom('', ' ', '　', '：', ':')
	const last = fc.constantFrom('', ' ', '　', '/', '／')
	const around = fc.constantFrom('', '（）', '()')
	fc.assert(
		fc.property(trade, names, before, between, last, around, (trade, names, ...marks) => {
			const [before, between, last, around] = marks
			const typed = `${around[0] ?? ''}${trade}${before}${names.join(between)}${last}摄${around[1] ?? ''}`
			expect(parseCredit(typed)).toEqual({ trade, names, did: '摄' })
		}),
	)
})

const took = (...names: string[]): Credit => ({ names, did: '摄' })
const correspondent = (...names: string[]): Credit => ({ trade: '通讯员', names, did: '摄' })

test.each<[string, Credit | undefined]>([
	['■通讯员 田贺 摄', correspondent('田贺')],
	['◼　通讯员　田　贺　摄', correspondent('田贺')],
	['（通讯员 刘道伦 摄）', correspondent('刘道伦')],
	['(记者 张三/摄)', { trade: '记者', names: ['张三'], did: '摄' }],
	['本报记者 张三 摄', { trade: '记者', names: ['张三'], did: '摄' }],
	['记者 张三 摄影报道', { trade: '记者', names: ['张三'], did: '摄' }],
	['刘道伦 摄', took('刘道伦')],
	['刘道伦摄', took('刘道伦')],
	['摄影:甲乙', took('甲乙')],
	['摄影：通讯员 甲乙、丙丁', correspondent('甲乙', '丙丁')],
	['图/甲乙', took('甲乙')],
	['供图：甲乙', { names: ['甲乙'], did: '供图' }],
	['县融媒体中心 供图', { names: ['县融媒体中心'], did: '供图' }],
	['记者 张三 通讯员 李四 摄', { words: '记者 张三 通讯员 李四 摄' }],
	['■示意图', { words: '示意图' }],
	['群众在广场拍摄', { words: '群众在广场拍摄' }],
	['在夏镇，志愿者 摄', { words: '在夏镇，志愿者 摄' }],
	['■', undefined],
	['　', undefined],
])('%s', (typed, expected) => {
	const read = parseCredit(typed)
	expect(read).toEqual(expected)
	if (read) expect(credit.safeParse(read).success).toBe(true)
})

test.each(['群众在广场拍摄', '群众拍摄', '图为领奖现场。', '示意图', '志愿者们正在打扫的时候摄'])(
	'the caption %s names nobody',
	(line) => {
		expect(parseTaken(line)).toBeUndefined()
	},
)
