import { existsSync, readFileSync } from 'node:fs'
import { expect, test, vi } from 'vitest'
import { z } from 'zod'
import { proof } from '../../../cms/proof/proof.ts'

// Hundreds of texts, on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 })

/** The specification by examples, where the checkout stands beside it; scored as its README says. */
const path = new URL('../../../../shared/proof/table.json', import.meta.url)
const span = z.object({ start: z.number(), end: z.number() })
const table = z.array(
	z.object({
		id: z.string(),
		text: z.string(),
		disputed: z.boolean().optional(),
		findings: z.array(
			span.extend({ rule: z.string(), level: z.string(), also: z.array(span).default([]) }),
		),
	}),
)
type Span = z.infer<typeof span>
type Entry = z.infer<typeof table>[number]
type Score = { found: number; expected: number; right: number; reported: number }

const longest = 24

test.skipIf(!existsSync(path))(
	'the shared table: precision 0.95, recall 0.9, no rule under 0.8',
	() => {
		const scores = new Map<string, Score>()
		const scoreOf = (rule: string) => {
			const score = scores.get(rule) ?? { found: 0, expected: 0, right: 0, reported: 0 }
			scores.set(rule, score)
			return score
		}
		const entries = table
			.parse(JSON.parse(readFileSync(path, 'utf8')))
			.filter(({ disputed }) => !disputed)
		for (const { text, findings } of entries) {
			const told = proof(text)
			for (const wanted of findings) {
				scoreOf(wanted.rule).expected++
				if (told.some((one) => meets(one, wanted))) scoreOf(wanted.rule).found++
			}
			for (const one of told) {
				scoreOf(one.rule).reported++
				if (findings.some((wanted) => meets(one, wanted))) scoreOf(one.rule).right++
			}
		}
		const all = [...scores.values()]
		const sum = (key: keyof Score) => all.reduce((total, score) => total + score[key], 0)
		expect(sum('right') / sum('reported')).toBeGreaterThanOrEqual(0.95)
		expect(sum('found') / sum('expected')).toBeGreaterThanOrEqual(0.9)
		const weak = [...scores].filter(
			([, { found, expected, right, reported }]) =>
				found < 0.8 * expected || right < 0.8 * reported,
		)
		expect(weak).toEqual([])
	},
)

function meets(one: Span & { rule: string }, wanted: Entry['findings'][number]): boolean {
	const places = [wanted, ...wanted.also]
	const extent =
		Math.max(...places.map(({ end }) => end)) - Math.min(...places.map(({ start }) => start))
	const located = one.end - one.start <= Math.max(longest, 2 * extent)
	return (
		one.rule === wanted.rule &&
		located &&
		places.some(({ start, end }) => one.start < end && start < one.end)
	)
}
