import { expect, test } from 'vitest'
import {
	blocks,
	type Decision,
	identities,
	openFindings,
	refuseDecision,
	rememberedFinding,
} from '../../../cms/proof/decision.ts'
import { proofManuscript } from '../../../cms/proof/manuscript.ts'
import { paragraph } from '../../../content/body.ts'
import type { Content } from '../../../content/piece.ts'

const write = (...paragraphs: string[]): Content => ({
	kind: 'report',
	headline: { title: '镇里回访群众' },
	byline: { people: [] },
	keywords: [],
	body: paragraphs.map(paragraph),
	photos: [],
})
const slips = '镇里进行进行回访，群众都说好，还评出二名标兵。'
const findings = proofManuscript(write(slips))
const [doubled = '', liang = ''] = identities(findings)
const decide = (finding: string, given: Partial<Decision>): Decision => ({
	...{ finding, verdict: 'accept', by: 'editor', at: '2020-08-21T02:00:00Z' },
	...given,
})

test('必改 blocks, 建议 does not', () => {
	expect(findings.map(({ rule }) => rule)).toEqual(['word-doubled', 'number-liang'])
	expect(blocks(findings, []).map(({ rule }) => rule)).toEqual(['word-doubled'])
})

test.each<[what: string, given: Partial<Decision>, open: string[]]>([
	['accepted', { verdict: 'accept' }, ['number-liang']],
	['ignored with a reason', { verdict: 'ignore', why: '引语原样' }, ['number-liang']],
	['ignored without a reason', { verdict: 'ignore' }, ['word-doubled', 'number-liang']],
	[
		'ignored with blanks for a reason',
		{ verdict: 'ignore', why: ' 　' },
		['word-doubled', 'number-liang'],
	],
])('a 必改 %s', (_, given, open) => {
	expect(openFindings(findings, [decide(doubled, given)]).map(({ rule }) => rule)).toEqual(open)
})

test('a 建议 is ignored without a word', () => {
	expect(
		openFindings(findings, [decide(liang, { verdict: 'ignore' })]).map(({ rule }) => rule),
	).toEqual(['word-doubled'])
})

test('an edit elsewhere leaves a decision standing, an edit beside it asks again', () => {
	const settled = [decide(doubled, { verdict: 'ignore', why: '原话' })]
	expect(blocks(proofManuscript(write('新加一段。', `${slips}又加一句。`)), settled)).toEqual([])
	expect(blocks(proofManuscript(write(slips.replace('回访', '走访'))), settled)).toHaveLength(1)
})

test('the same slip twice needs two decisions', () => {
	const twice = proofManuscript(write(slips, slips))
	const ids = identities(twice)
	expect(new Set(ids).size).toBe(ids.length)
	expect(blocks(twice, [decide(doubled, {})])).toHaveLength(1)
})

test('the last decision counts, whatever order they come in', () => {
	const accepted = decide(doubled, { at: '2020-08-21T02:00:00Z' })
	const takenBack = decide(doubled, { verdict: 'ignore', at: '2020-08-21T03:00:00Z' })
	expect(blocks(findings, [takenBack, accepted])).toHaveLength(1)
	expect(blocks(findings, [{ ...takenBack, at: '2020-08-21T01:00:00Z' }, accepted])).toEqual([])
})

test('a decision is refused with its reason', () => {
	expect(refuseDecision(decide(doubled, { verdict: 'ignore' }), findings)).toEqual([
		{ kind: 'no-reason' },
	])
	expect(refuseDecision(decide('gone', {}), findings)).toEqual([{ kind: 'no-finding' }])
	expect(refuseDecision(decide(doubled, {}), findings)).toEqual([])
})

test('an identity tells what it was about when the text no longer holds it', () => {
	expect(rememberedFinding(doubled)).toMatchObject({ rule: 'word-doubled', quote: '进行进行' })
	expect(rememberedFinding(`${doubled}#2`)).toMatchObject({ quote: '进行进行' })
	expect(rememberedFinding('x')).toBeUndefined()
})
