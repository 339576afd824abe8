import { describe, expect, test } from 'vitest'
import { type ChangedWords, changedWords } from '../../../cms/compare/changed-words.ts'
import { compare } from '../../../cms/compare/compare.ts'
import { snapshotOf } from '../../../cms/compare/snapshot.ts'
import { paragraph } from '../../../content/body.ts'

type Written = { title?: string; body?: string[]; captions?: string[]; corrections?: string[] }
const snapshot = ({ title = '塘清了', body = [], captions = [], corrections }: Written) =>
	snapshotOf({
		kind: 'report',
		headline: { title },
		byline: { people: [] },
		body: body.map((text) => paragraph(text)),
		photos: captions.map((caption, at) => ({
			...{ caption, renditions: [{ sha256: String(at) }] },
		})),
		...(corrections ? { corrections } : {}),
	})
const told = (before: Written, after: Written): string[] =>
	changedWords(compare(snapshot(before), snapshot(after))).map(print)
const print = ({ label, parts }: ChangedWords): string =>
	[label, parts.map(({ op, text }) => (op === '=' ? text : `[${op}${text}]`)).join('')]
		.filter(Boolean)
		.join(' ')

const long =
	'夏镇街道把2300平方米墙面画成街景，清洁庭院460户，群众看在眼里、喜在心头，来往的人都说好看。'
describe('what a correction changed, in a line', () => {
	test.each<[string, Written, Written, string[]]>([
		['nothing', { body: [long] }, { body: [long] }, []],
		[
			'a number, with the words of its clause',
			{ body: [long] },
			{ body: [long.replace('460', '640')] },
			['清洁庭院[-460][+640]户'],
		],
		[
			'two places of a paragraph, with a gap between',
			{ body: [long] },
			{ body: [long.replace('460', '640').replace('好看', '漂亮')] },
			['清洁庭院[-460][+640]户…来往的人都说[-好看][+漂亮]'],
		],
		[
			'a place in a long clause, cut between words',
			{ body: ['镇里从各个业务部门抽调骨干担任驻企服务专员上门了解用水供电情况'] },
			{ body: ['镇里从各个业务部门抽调骨干担任驻村服务专员上门了解用水供电情况'] },
			['部门抽调骨干担任驻[-企][+村]服务专员上门'],
		],
		['a headline', { title: '塘清了' }, { title: '路清了' }, ['主题 [-塘][+路]清了']],
		[
			'a paragraph more and one less',
			{ body: [long, '甲乙丙丁。'] },
			{ body: ['子丑寅卯辰。', long] },
			['新加的一段 [+子丑寅卯辰。]', '删了的一段 [-甲乙丙丁。]'],
		],
		[
			'a paragraph elsewhere',
			{ body: [long, '甲乙丙丁。', '子丑寅卯辰。'] },
			{ body: ['甲乙丙丁。', '子丑寅卯辰。', long] },
			['第1段移到第3段'],
		],
		[
			'a caption, and a picture taken out',
			{ captions: ['墙绘一角', '庭院'] },
			{ captions: ['墙绘全景'] },
			['图1图片说明 墙绘[-一角][+全景]', '删了的图2'],
		],
		[
			'not what readers were told',
			{ title: '塘清了' },
			{ title: '塘清了', corrections: ['户数应为640户。'] },
			[],
		],
	])('%s', (_, before, after, lines) => expect(told(before, after)).toEqual(lines))

	test('a long new paragraph is cut, a short one is not', () => {
		const [line = ''] = told({ body: [] }, { body: ['字'.repeat(200)] })
		expect(line).toBe(`新加的一段 [+${'字'.repeat(60)}…]`)
	})
})
