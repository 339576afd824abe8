import { expect, test } from 'vitest'
import { citingOf } from '../../../cms/ledger/citations.ts'
import { type LedgerFigure, type Told, toldOf } from '../../../cms/ledger/figure.ts'
import { mismatchesIn } from '../../../cms/ledger/mismatches.ts'
import { textOf } from '../../../content/body.ts'
import { campaigns, pieces } from '../../../content/demo/edition.ts'

const about = { asOf: '2020-08-27', source: '推进会材料' }
const demands: Told = { ...about, label: '收集群众诉求', value: 1782, unit: '件' }
const answered: Told = {
	...about,
	label: '办结并反馈',
	numerator: 1621,
	denominator: 1782,
	unit: '件',
}
const bureaus: Told = { ...about, label: '参与部门单位', value: 92, unit: '个' }
const teams: Told = { ...about, label: '“民情书记”团队', value: 209, unit: '个' }
const visits: Told = { ...about, label: '走访', value: 870, qualifier: '余', unit: '人次' }

test.each<[string, Told]>([
	['全县共收集群众诉求1782件。', demands],
	['已收集各类诉求1,782件，件件有回音。', demands],
	['1621件已办结。', answered],
	['诉求的办结率为90.97%。', answered],
	['办结率91.0%，群众满意。', answered],
	['92个部门单位分片联系。', bureaus],
	['组成209支“民情书记”团队。', teams],
	['走访870余人次。', visits],
])('%s cites %o', (text, told) => {
	expect(citingOf(text, told, [])).toBe('now')
})

test.each<[string, string, Told]>([
	['another number', '收集群众诉求1728件。', demands],
	['the number of another thing', '种树1782棵。收集群众诉求。', demands],
	['the number in another sentence', '收集群众诉求。共1782件农具。', demands],
	['the name alone', '收集群众诉求要及时。', demands],
	['another rate', '办结率90.9%。', answered],
	['an exact count of what is only known about', '走访870人次。', visits],
	['households of the same number', '走访5户。', { ...visits, value: 5, unit: '轮' }],
])('%s is no citation: %s', (_, text, told) => {
	expect(citingOf(text, told, [])).toBeUndefined()
})

test('a text that gives what the ledger had before cites the figure as it was', () => {
	const earlier = [{ ...demands, value: 1728 }]
	expect(citingOf('收集群众诉求1728件。', demands, earlier)).toBe('earlier')
	expect(citingOf('收集群众诉求1782件，比上月的诉求1728件多。', demands, earlier)).toBe('now')
})

const line = (told: Told, code: string): LedgerFigure => ({
	...{ ...told, code, version: 1, enteredBy: '1', enteredAt: '' },
})

test('a text and the ledger disagree where it gives another number, or the one of before', () => {
	const lines = [line(demands, 'demands'), line(bureaus, 'bureaus')]
	const earlier = (code: string) => (code === 'bureaus' ? [{ ...bureaus, value: 90 }] : [])
	const text = [
		{ place: '主题', text: '群众点单 干部接单' },
		{ place: '第1段', text: '收集群众诉求1728件。' },
		{ place: '第2段', text: '90个部门单位分片联系。' },
		{ place: '第3段', text: '收集群众诉求1782件，92个部门单位联系。' },
	]
	expect(mismatchesIn(text, lines, earlier)).toEqual([
		{ place: '第1段', label: '收集群众诉求', written: '1728', ledger: '1782件' },
		{ place: '第2段', label: '参与部门单位', written: '90个', ledger: '92个' },
	])
})

test('the demo’s pieces cite their ledgers, and none is taken for a disagreement', () => {
	const found = campaigns.map(({ code, record }) => {
		const texts = pieces.filter(({ campaign }) => campaign === code).map(({ body }) => textOf(body))
		const lines = record.figures.map((figure) =>
			line(toldOf({ ...figure, source: about.source }), figure.id),
		)
		const wrong = texts.flatMap((text) => mismatchesIn([{ place: '', text }], lines, () => []))
		const cited = lines.filter((told) => texts.some((text) => citingOf(text, told, [])))
		return { wrong, cited: cited.length }
	})
	expect(found.flatMap(({ wrong }) => wrong)).toEqual([])
	expect(found.reduce((sum, { cited }) => sum + cited, 0)).toBeGreaterThan(20)
})
