import { describe, expect, test } from 'vitest'
import { addFigure } from '../../../cms/ledger/add.ts'
import { adoptFigures } from '../../../cms/ledger/adopt.ts'
import { checkFigure } from '../../../cms/ledger/check.ts'
import { featureFigure, unfeatureFigure } from '../../../cms/ledger/feature.ts'
import { publicFigure, type Told } from '../../../cms/ledger/figure.ts'
import { judgeLedger } from '../../../cms/ledger/judge.ts'
import { earlierOf, type Ledger, type Outcome } from '../../../cms/ledger/ledger.ts'
import { removeFigure } from '../../../cms/ledger/remove.ts'
import { eventWords } from '../../../cms/ledger/trail-words.ts'
import { updateFigure } from '../../../cms/ledger/update.ts'
import type { Role } from '../../../cms/review/chain.ts'
import type { Actor } from '../../../cms/review/decide.ts'
import { figure as contract } from '../../../content/campaign.ts'

const when = { now: '2020-08-28T02:00:00.000Z', today: '2020-08-28' }
const person = (id: string, ...roles: Role[]): Actor => ({ id, roles, unit: '1' })
const jia = person('jia', 'editor')
const yi = person('yi', 'editor')
const director = person('director', 'director')
const empty: Ledger = { figures: [], trail: [], version: 0, headline: [] }
const rounds: Told = {
	...{ label: '走访轮次', value: 5, unit: '轮', asOf: '2020-08-20', source: '县委组织部报送' },
}

function done(outcome: Outcome): Ledger {
	if ('refusals' in outcome) throw new Error(JSON.stringify(outcome.refusals))
	return outcome.ledger
}
function kinds(outcome: Outcome): string[] {
	return 'refusals' in outcome ? outcome.refusals.map(({ kind }) => kind) : []
}
const entered = done(addFigure(empty, jia, rounds, when))
const [line] = entered.figures
const seen = { code: line?.code ?? '', version: line?.version ?? 0 }
const checked = done(checkFigure(entered, yi, seen, when))
const now = (ledger: Ledger, code = seen.code) => {
	const found = ledger.figures.find((one) => one.code === code)
	return { code, version: found?.version ?? 0 }
}

describe('entering', () => {
	test('a figure waits for a second person and says who entered it when', () => {
		expect(line).toEqual({
			...{ ...rounds, code: 'figure-1', version: 1 },
			...{ enteredBy: 'jia', enteredAt: when.now },
		})
		expect(judgeLedger(entered.figures)).toEqual([
			{ kind: 'unchecked-figures', labels: ['走访轮次'] },
		])
	})

	test.each<[string, Partial<Record<keyof Told, unknown>>, string[]]>([
		[
			'nothing',
			{ label: '', value: undefined, asOf: '', source: '' },
			['label', 'number', 'as-of', 'source'],
		],
		['half a rate', { value: undefined, numerator: 1621 }, ['denominator']],
		['a rate of nothing', { value: undefined, numerator: 0, denominator: 0 }, ['denominator-zero']],
		['a number and a rate', { numerator: 1, denominator: 2 }, ['both-numbers']],
		[
			'a rate that is about so much',
			{ value: undefined, numerator: 1, denominator: 2, qualifier: '余' },
			['qualified-rate'],
		],
		['a day that is none', { asOf: '2020-02-30' }, ['as-of']],
		['a day to come', { asOf: '2020-08-29' }, ['as-of-to-come']],
	])('%s is refused with every fault at once', (_, change, faults) => {
		const outcome = addFigure(empty, jia, { ...rounds, ...change } as Told, when)
		expect(outcome).toEqual({ refusals: [{ kind: 'figure-faults', faults }] })
	})

	test('a second figure of the same name is refused together with what else is wrong', () => {
		const outcome = addFigure(entered, jia, { ...rounds, source: ' ' }, when)
		expect(kinds(outcome)).toEqual(['figure-faults', 'figure-taken'])
	})

	test('no figure gets the code of one that was removed', () => {
		const without = done(removeFigure(entered, jia, seen, when))
		const again = done(addFigure(without, jia, rounds, when))
		expect(again.figures.map(({ code }) => code)).toEqual(['figure-3'])
	})
})

describe('checking', () => {
	test('is another one’s: not of who entered it, and of whoever has not touched it since', () => {
		expect(kinds(checkFigure(entered, jia, seen, when))).toEqual(['own-figure'])
		expect(checked.figures[0]).toMatchObject({ checkedBy: 'yi', checkedAt: when.now })
		expect(judgeLedger(checked.figures)).toEqual([])
	})

	test('who entered the number does not check it because another one changed its source', () => {
		const changed = done(
			updateFigure(entered, yi, seen, { ...rounds, source: '实施方案附表' }, when),
		)
		for (const who of [jia, yi])
			expect([who.id, kinds(checkFigure(changed, who, now(changed), when))]).toEqual([
				...[who.id, ['own-figure']],
			])
		expect(kinds(checkFigure(changed, director, now(changed), when))).toEqual([])
	})

	test('what was checked counts: after that only who changes it since is barred', () => {
		const changed = done(updateFigure(checked, yi, now(checked), { ...rounds, value: 6 }, when))
		expect(kinds(checkFigure(changed, yi, now(changed), when))).toEqual(['own-figure'])
		expect(kinds(checkFigure(changed, jia, now(changed), when))).toEqual([])
	})

	test('once is enough', () => {
		expect(kinds(checkFigure(checked, director, now(checked), when))).toEqual(['figure-checked'])
	})
})

describe('changing', () => {
	test.each<[string, Partial<Told>]>([
		['the number', { value: 6 }],
		['the day', { asOf: '2020-08-27' }],
		['the source', { source: '实施方案附表' }],
		['the name', { label: '走访' }],
		['a note', { note: '累计数' }],
	])('%s voids the check and keeps what was said', (_, change) => {
		const after = done(updateFigure(checked, jia, now(checked), { ...rounds, ...change }, when))
		expect(after.figures[0]?.checkedBy).toBeUndefined()
		expect(earlierOf(after.trail, seen.code)).toEqual([{ told: rounds, by: 'jia', at: when.now }])
		expect(after.figures[0]?.code).toBe(seen.code)
	})

	test('nothing is none', () => {
		expect(kinds(updateFigure(checked, jia, now(checked), rounds, when))).toEqual(['figure-same'])
	})

	test('upon an older view is refused and names who was there, whatever the verb', () => {
		const told = { ...rounds, value: 6 }
		for (const outcome of [
			updateFigure(checked, jia, seen, told, when),
			checkFigure(checked, director, seen, when),
			removeFigure(checked, jia, seen, when),
		]) {
			expect(kinds(outcome)[0]).toBe('figure-changed')
			expect(outcome).toMatchObject({
				refusals: [{ by: 'yi' }, ...new Array(kinds(outcome).length - 1).fill({})],
			})
		}
	})

	test('another figure meanwhile keeps nobody from changing this one', () => {
		const other = done(addFigure(checked, yi, { ...rounds, label: '督导通报' }, when))
		expect(kinds(updateFigure(other, jia, now(checked), { ...rounds, value: 6 }, when))).toEqual([])
	})
})

describe('removing', () => {
	test('keeps what was said in the trail', () => {
		const after = done(removeFigure(checked, director, now(checked), when))
		expect(after.figures).toEqual([])
		expect(after.trail.at(-1)).toMatchObject({ act: 'remove', by: 'director', before: rounds })
	})

	test('a figure under the banner stays, and one that is gone is not there', () => {
		const headline = { ...checked, headline: [seen.code] }
		expect(kinds(removeFigure(headline, jia, now(checked), when))).toEqual(['figure-headline'])
		expect(kinds(removeFigure(empty, jia, seen, when))).toEqual(['not-found'])
	})
})

describe('standing under the banner', () => {
	const put = (ledger: Ledger, code = seen.code) =>
		featureFigure(ledger, jia, now(ledger, code), when)

	test('changes nothing of what is said: the check stands, and bars nobody from checking', () => {
		const after = done(put(checked))
		expect(after.headline).toEqual([seen.code])
		expect(after.figures[0]?.checkedBy).toBe('yi')
		const unchecked = done(featureFigure(entered, yi, seen, when))
		expect(kinds(checkFigure(unchecked, yi, now(unchecked), when))).toEqual([])
		const taken = done(unfeatureFigure(after, jia, now(after), when))
		expect(taken.headline).toEqual([])
		expect(kinds(removeFigure(taken, jia, now(taken), when))).toEqual([])
	})

	test('is for five, in the order in which they came', () => {
		let all = empty
		for (const label of ['甲', '乙', '丙', '丁', '戊', '己'])
			all = done(addFigure(all, jia, { ...rounds, label }, when))
		const codes = all.figures.map(({ code }) => code)
		for (const code of codes.slice(0, 5)) all = done(put(all, code))
		expect(all.headline).toEqual(codes.slice(0, 5))
		expect(kinds(put(all, codes[5]))).toEqual(['headline-full'])
	})
})

test.each<Role>(['correspondent', 'unit-lead', 'proofreader', 'admin'])(
	'%s neither enters nor changes nor checks',
	(role) => {
		const who = person('who', role)
		for (const outcome of [
			addFigure(entered, who, { ...rounds, label: '别的' }, when),
			updateFigure(entered, who, seen, { ...rounds, value: 6 }, when),
			checkFigure(entered, who, seen, when),
			removeFigure(entered, who, seen, when),
			featureFigure(entered, who, seen, when),
			unfeatureFigure(entered, who, seen, when),
		])
			expect(kinds(outcome)).toEqual(['not-permitted'])
	},
)

describe('what stood there before there was a ledger', () => {
	const old = [
		{
			id: 'demands',
			label: '收集群众诉求',
			value: 1782,
			unit: '件',
			asOf: '2020-08-27',
			note: '累计',
		},
		{
			id: 'answered',
			label: '办结',
			numerator: 1621,
			denominator: 1782,
			unit: '件',
			asOf: '2020-08-27',
		},
		{ id: 'demands', label: '重号', value: '12', colour: 'red' },
		'半句话',
	]

	test('becomes lines that publish the same, and what cannot be read stays word for word', () => {
		const adopted = adoptFigures(old, empty, when)
		expect(adopted?.figures.map(publicFigure).slice(0, 2)).toEqual(old.slice(0, 2))
		expect(adopted?.figures.map(({ code }) => code)).toEqual([
			'demands',
			'answered',
			'figure-3',
			'figure-4',
		])
		expect(adopted?.figures[2]).toMatchObject({ label: '重号', value: 12 })
		expect(adopted?.trail.map(({ raw }) => JSON.parse(raw ?? ''))).toEqual(old)
	})

	test('waits for a source and for one person who checks it', () => {
		const adopted = adoptFigures(old, empty, when) ?? empty
		const about = now(adopted, 'demands')
		expect(checkFigure(adopted, jia, about, when)).toEqual({
			refusals: [{ kind: 'figure-faults', faults: ['source'] }],
		})
		const { label, value, unit, asOf } = { ...rounds, ...adopted.figures[0] }
		const told: Told = { label, unit, asOf, source: '推进会材料', ...(value ? { value } : {}) }
		const sourced = done(updateFigure(adopted, jia, about, told, when))
		expect(kinds(checkFigure(sourced, yi, now(sourced, 'demands'), when))).toEqual([])
	})

	test.each([[undefined], [null], [[]], ['[]']])('%j is left alone', (given) => {
		expect(adoptFigures(given, empty, when)).toBeUndefined()
	})
})

test('a figure is published as the contract has it, without its source and its people', () => {
	const rate: Told = { ...rounds, label: '办结', numerator: 1621, denominator: 1782 }
	const { value: _, ...told } = rate
	for (const one of [
		{ ...rounds, code: 'a' },
		{ ...told, code: 'b' },
	]) {
		expect(contract.safeParse(publicFigure(one)).error).toBeUndefined()
		expect(JSON.stringify(publicFigure(one))).not.toContain('县委组织部')
	}
})

test('the trail reads as words', () => {
	const after = done(
		updateFigure(checked, jia, now(checked), { ...rounds, value: 6, asOf: '2020-08-27' }, when),
	)
	expect(after.trail.map((event) => Object.values(eventWords(event)).join(' '))).toEqual([
		'加一项 5轮，截至2020年8月20日，县委组织部报送',
		'核对 5轮，截至2020年8月20日，县委组织部报送',
		'更新 5轮 → 6轮；截至：2020-08-20 → 2020-08-27',
	])
})
