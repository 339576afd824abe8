import { expect, test } from 'vitest'
import { bylineAlone, bylineAtEnd, bylineAtStart } from '../../../cms/intake/byline.ts'
import { splitCredit } from '../../../cms/intake/caption.ts'
import { addressIn, equationText } from '../../../cms/intake/field-code.ts'
import { isoDate } from '../../../cms/intake/iso-date.ts'
import { safeLink } from '../../../cms/intake/link.ts'
import { printNumber } from '../../../cms/intake/number-format.ts'
import { endsSentence, hasNumber } from '../../../cms/intake/sentence.ts'
import { Tally } from '../../../cms/intake/tally.ts'
import { cleanCharacters } from '../../../cms/intake/visible.ts'

test.each([
	['a\u200bb\ufeff', 'ab', { 'invisible-characters': 2 }],
	['a\vb\rc\r\nd\u2028e', 'a\nb\nc\nd\ne', {}],
	['👨\u200d👩 a\u200db', '👨\u200d👩 ab', { 'invisible-characters': 1, emoji: 2 }],
	['✔\ufe0fa\ufe0f', '✔\ufe0fa', { 'invisible-characters': 1, emoji: 1 }],
	['葛\u{e0100}a\u{e0100}', '葛\u{e0100}a', { 'invisible-characters': 1 }],
	['o\ufb03ce', 'office', { ligatures: 1 }],
	['\u2f08\u2ec5', '人见', { 'kangxi-radicals': 2 }],
	['９１．０％㎡', '９１．０％㎡', { 'fullwidth-alphanumerics': 5 }],
	['\u202egnp\u202c', 'gnp', { 'bidi-override': 1, 'invisible-characters': 2 }],
	['\ue000', '\ue000', { 'private-use': 1 }],
])('%j is cleaned to %j', (typed, clean, counts) => {
	const tally = new Tally()
	expect(cleanCharacters(typed, tally)).toBe(clean)
	expect(Object.fromEntries(tally.counts)).toEqual(counts)
})

test.each([
	['本报微山讯（通讯员 单育苗）村里', '本报微山讯', ['单育苗']],
	['(记者 甲乙 通讯员 丙丁)村里', undefined, ['甲乙', '丙丁']],
	['本报微山讯　村里', '本报微山讯', []],
	['本报讯（关 琳 张 莉）村里', '本报讯', ['关琳', '张莉']],
])('%s begins with a byline', (text, dateline, names) => {
	const found = bylineAtStart(text)
	expect(found?.byline.dateline).toBe(dateline)
	expect(found?.byline.people.flatMap((one) => one.names)).toEqual(names)
	expect(text.slice(found?.length)).toBe('村里')
})

test.each([
	['□通讯员 甲乙 文/图', ['甲乙'], true],
	['文/图 通讯员 甲乙', ['甲乙'], true],
	['作者：甲乙', ['甲乙'], false],
	['通讯员：甲乙、丙丁', ['甲乙', '丙丁'], false],
])('%s is a byline', (text, names, both) => {
	const found = bylineAlone(text)
	expect(found?.byline.people.flatMap((one) => one.names)).toEqual(names)
	expect(found?.both).toBe(both)
})

test.each(['（完）', '（资料图片）', '（此件公开发布）', '（田贺 摄）', '他说（微山县人民政府）'])(
	'%s is no byline',
	(text) => {
		expect(bylineAtEnd(text)).toBeUndefined()
	},
)

test.each([
	['图为公园一角。■通讯员 刘道伦 摄', '图为公园一角。', ['刘道伦'], '通讯员'],
	['阳光公园步道(■通讯员 刘道伦 摄)', '阳光公园步道', ['刘道伦'], '通讯员'],
	['阳光公园步道 刘道伦 摄', '阳光公园步道', ['刘道伦'], undefined],
	['图为公园一角。（刘道伦/摄）', '图为公园一角。', ['刘道伦'], undefined],
	['公园一角　摄影：甲乙', '公园一角', ['甲乙'], undefined],
])('%s has a credit', (typed, text, names, trade) => {
	const split = splitCredit(typed)
	expect(split.text).toBe(text)
	expect(split.credit).toMatchObject({ names, ...(trade ? { trade } : {}) })
})

test('a credit of people of two trades keeps its words', () => {
	expect(splitCredit('图为公园一角。本报记者 甲乙 通讯员 丙丁 摄')).toEqual({
		text: '图为公园一角。',
		credit: { words: '记者 甲乙 通讯员 丙丁 摄' },
	})
})

test.each([
	[1, 'chineseCounting', '一'],
	[12, 'chineseCountingThousand', '十二'],
	[105, 'chineseCountingThousand', '一百零五'],
	[3, 'decimalEnclosedCircle', '③'],
	[27, 'upperLetter', 'AA'],
	[4, 'lowerRoman', 'iv'],
	[2, 'ideographTraditional', '乙'],
	[11, 'chineseLegalSimplified', '拾壹'],
])('%i as %s is %s', (number, format, printed) => {
	expect(printNumber(number, format)).toBe(printed)
})

test.each([
	[' EQ \\* jc0 \\* "Font:宋体" \\* hps10 \\o \\ad(\\s \\up 9(pīn),拼)', '拼'],
	['EQ \\o\\ac(○,印)', '印'],
	['EQ \\f(1621,1782)', '1621/1782'],
])('%s draws %s', (code, text) => {
	expect(equationText(code)?.text).toBe(text)
})

test.each([
	['HYPERLINK "https://example.org/?a=1&b=2" \\t "_blank"', 'https://example.org/?a=1&b=2'],
	['HYPERLINK \\l "here"', undefined],
	['PAGE', undefined],
])('%s leads to %s', (code, address) => {
	expect(addressIn(code)).toBe(address)
})

test.each([
	['HTTPS://example.org', 'https://example.org'],
	['mailto:a@example.org', 'mailto:a@example.org'],
	['javascript:alert(1)', undefined],
	['file:///C:/a', undefined],
	['../a', undefined],
])('%s is safe as %s', (typed, safe) => {
	expect(safeLink(typed)).toBe(safe)
})

test.each([
	['2020年9月1日', '2020-09-01'],
	['二〇二〇年九月一日', '2020-09-01'],
	['二○二六年十一月二十五日', '2026-11-25'],
	['2020年13月1日', undefined],
	['今天', undefined],
])('%s is the day %s', (text, day) => {
	expect(isoDate(text)).toBe(day)
})

test('sentences end with a mark, closing marks after it or not', () => {
	expect(['干起。', '吗？”', '干起！）'].every(endsSentence)).toBe(true)
	expect(['清运垃', '一处，', '3.5'].some(endsSentence)).toBe(false)
	expect(['一、', '（二）', '1.', '第三条', '①'].every(hasNumber)).toBe(true)
	expect(['1560吨', '3.5万', '一处'].some(hasNumber)).toBe(false)
})
