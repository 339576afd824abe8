import { matches, type Rule } from '../rule.ts'

const number = '(?:\\d+(?:[.,]\\d+)*(?:万|亿|千|百)?|[一二两三四五六七八九十百千万亿零]+)'
const unit = '(?:\\p{Script=Han}{0,3}?)'
type Pair = { pattern: RegExp; second: string }

/** Two words that say the same; the first is marked, a person decides which goes. */
const pairs: Pair[] = [
	{
		pattern: new RegExp(
			`(?<mark>超过|突破|高于|多于|至少|不少于|不低于)(?:了)?(?:[\\p{Script=Han}]{1,3}了?)??${number}${unit}以上(?!的?[^，。；]{0,4}(?:老人|人员|人群|干部|学历|企业))`,
			'gu',
		),
		second: '以上',
	},
	{
		pattern: new RegExp(`(?<mark>不到|不足|低于|少于|至多|不超过)${number}${unit}以下`, 'gu'),
		second: '以下',
	},
	{
		pattern: new RegExp(
			`(?<mark>大约|大概|将近|约莫|(?<![节预签合条公契违制简邀赴失特履立毁租大盟])约|(?<![最附临邻靠就接将远亲])近)[有在]?${number}[余多]?${unit}(?:左右|上下)(?!级|游|班|两|村|联|求|打)`,
			'gu',
		),
		second: '左右',
	},
	{
		pattern: new RegExp(
			`(?<mark>超过|将近|大约|(?<![节预签合条公契违制简邀赴失特履立毁租大盟])约|(?<![最附临邻靠就接将远亲])近)有?${number}(?:余|多(?!种|样|功能|元化|媒体)|${unit.replace('0,3', '1,2')}余(?!\\p{Script=Han}?[村镇]))`,
			'gu',
		),
		second: '余、多',
	},
	{ pattern: /(?<mark>一共|共计|总共|合计)(?:有)?(?:总共|共计|一共|合计)/gu, second: '总共' },
]

type Phrase = { pattern: RegExp; right: string }
const phrases: Phrase[] = [
	{
		pattern:
			/(?:截至|截止)(?:到)?(?:目前|现在|今天|昨天|\d+[年月日][\d月日]*|\p{Script=Han}{1,2}月底|\d+月底|年底|\p{Script=Han}{2,4})为止/gu,
		right: '',
	},
	{ pattern: /目的(?:就)?是为了/gu, right: '目的是' },
	{ pattern: /原因(?:就)?是(?:因为|由于)/gu, right: '原因是' },
	{ pattern: /(?:最低|最少|至少)(?=不[少低]于)(?:不少于|不低于)/gu, right: '不少于' },
	{ pattern: /出乎意料之外/gu, right: '出乎意料' },
	{ pattern: /胜利凯旋|凯旋归来|凯旋而归/gu, right: '凯旋' },
	{ pattern: /过高的奢望/gu, right: '奢望' },
	{ pattern: /(?:可以|堪)称得上堪称|可以堪称/gu, right: '堪称' },
	{ pattern: /(?:不仅仅|仅仅)只(?=[是有用花])/gu, right: '仅仅' },
	{ pattern: /(?<=\d)余多|(?<=\d)多余(?=[个名户人家件亩元次位])/gu, right: '余' },
]

/** 超过…以上, 大约…左右, 近…余, 截至…为止, 目的是为了. House rule. */
export const grammarRedundant: Rule = {
	id: 'grammar-redundant',
	level: 'should',
	source: '本报用法',
	*check({ text }) {
		const taken: number[] = []
		for (const { pattern, second } of pairs) {
			for (const found of matches(text, pattern)) {
				const span = found.span('mark')
				if (taken.includes(span.start)) continue
				taken.push(span.start)
				yield {
					...span,
					suggestion: null,
					why: `“${found.part('mark')}”与“${second}”意思重复，留一个。`,
				}
			}
		}
		for (const { pattern, right } of phrases) {
			for (const { start, end, all } of matches(text, pattern)) {
				const suggestion =
					right || all.replace(/为止$/, '').replace('截止', '截至').replace('截至到', '截至')
				yield { start, end, suggestion, why: '意思重复。' }
			}
		}
	},
}
