import { expect, test } from 'vitest'
import { ledgerFindings } from '../../../cms/proof/ledger.ts'
import { longSentences } from '../../../cms/proof/long-sentences.ts'
import { proofManuscript } from '../../../cms/proof/manuscript.ts'
import { type Body, paragraph, textOf } from '../../../content/body.ts'
import type { Figure } from '../../../content/campaign.ts'
import { campaigns, pieces } from '../../../content/demo/edition.ts'
import type { Content } from '../../../content/piece.ts'

const told = { unit: '件', asOf: '2020-08-27' } as const
const figures: Figure[] = [
	{ id: 'demands', label: '收集群众诉求', value: 1782, ...told },
	{ id: 'teams', label: '“民情书记”团队', value: 209, ...told, unit: '个' },
	{ id: 'led', label: '下派干部', numerator: 82, denominator: 1356, ...told, unit: '人' },
	{ id: 'visits', label: '走访', value: 870, qualifier: '余', ...told, unit: '人次' },
]
const words = (text: string) =>
	ledgerFindings(text, figures).map(({ quote, suggestion }) => `${quote} ${suggestion}`)

test.each([
	['全县共收集群众诉求1728件。', '1728 1782'],
	['收集群众诉求累计达到1728件，答复1621件。', '1728 1782'],
	['组成290支“民情书记”团队。', '290 209'],
	['全县有290个民情书记团队。', '290 209'],
	['安排28名下派干部分片包联。', '28 82'],
	['全县干部走访780人次。', '780 null'],
])('a number that is not the ledger’s is a question: %s', (text, finding) => {
	expect(words(text)).toEqual([finding])
})

test.each([
	['the same number', '全县共收集群众诉求1782件。'],
	['a rounded one', '全县收集群众诉求近1800件、1700余件。'],
	['that of a town', '留庄镇收集群众诉求120件。'],
	['that of a part', '其中新增收集群众诉求12件。'],
	['that of one round', '第5轮走访收集群众诉求312件。'],
	['another thing that is counted', '收集群众诉求1782件，走访12户。'],
	['a name without a number', '收集群众诉求要及时，每天3次。'],
])('%s is none', (_, text) => {
	expect(words(text)).toEqual([])
})

test('a finding says what the ledger has and of which day', () => {
	expect(ledgerFindings('收集群众诉求1728件', figures)).toMatchObject([
		{
			...{ rule: 'ledger-figure', level: 'should', start: 6, end: 10 },
			why: '专题台账里“收集群众诉求”是1782件（8月27日的数）。',
		},
	])
})

const long = `${'干部走村入户听意见'.repeat(4)}，${'网格员逐户登记台账'.repeat(4)}`
const content = (body: Body): Content => ({
	...{ kind: 'report', headline: { title: '镇里回访' }, byline: { people: [] } },
	...{ keywords: [], body, photos: [] },
})

test('a long sentence is a hint with its length and a place to break it; a semicolon parts it', () => {
	expect(longSentences(`开头。${long}。`)).toMatchObject([
		{ start: 3, quote: long, level: 'hint', why: '一句72字，读着费力。可在“户听意见”后断句。' },
	])
	expect(longSentences(long.replace('，', '；'))).toEqual([])
	expect(longSentences('长'.repeat(61))).toMatchObject([
		{ why: '一句61字，读着费力。可以分成几句。' },
	])
	expect(longSentences('长'.repeat(60))).toEqual([])
})

test('only running text has sentences, and the newsroom can switch both off', () => {
	const body: Body = [
		{ kind: 'heading', level: 2, text: '长'.repeat(70) },
		paragraph('开头。'),
		paragraph(`${long}。收集群众诉求1728件。`),
	]
	const found = proofManuscript(content(body), { figures })
	expect(found).toMatchObject([
		{ rule: 'ledger-figure', place: { paragraph: 2 } },
		{ rule: 'sentence-long', place: { field: 'body', paragraph: 2, from: 0, to: long.length } },
	])
	const off = new Set(['ledger-figure', 'sentence-long'])
	expect(proofManuscript(content(body), { figures, off })).toEqual([])
})

test('the demo edition agrees with its ledgers', () => {
	const alarms = pieces.flatMap(({ campaign, body }) => {
		const ledger = campaigns.find(({ code }) => code === campaign)?.record.figures ?? []
		return ledgerFindings(textOf(body), ledger).map(({ quote, why }) => `${quote}: ${why}`)
	})
	expect(alarms).toEqual([])
})
