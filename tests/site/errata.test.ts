import { DatabaseSync } from 'node:sqlite'
import { expect, test } from 'vitest'
import type { Piece } from '../../content/piece.ts'
import {
	correctionsMonthRoute,
	correctionsRoute,
	isElder,
	type Route,
} from '../../content/route.ts'
import { apply } from '../../site/publisher/apply.ts'
import { deliver } from '../../site/publisher/deliver.ts'
import { fewestErrata } from '../../site/store/erratum.ts'
import { reader } from '../../site/store/reader.ts'
import { schema } from '../../site/store/schema.ts'
import { logOf, type Told } from '../log-of.ts'
import { report } from '../told.ts'
import { portal } from './compare.ts'
import { render } from './small-render.ts'

const spring = report()
const corrected = (id: string, ...at: string[]): Piece => ({
	...{ ...spring, id },
	...{ corrections: at.map((_, n) => `第${n + 1}次改正。`), corrected: at },
})
const id = (n: number) => n.toString(36).padStart(8, '0')

function recordOf(told: readonly Told[]) {
	const db = new DatabaseSync(':memory:')
	db.exec(schema)
	for (const entry of logOf(told)) apply(db, entry)
	return reader(db, () => {}).errata()
}

test('the record names corrections and withdrawals, newest first, with what was said', () => {
	const { newest } = recordOf([
		{ piece: { ...spring, id: 'bbbbbbbb', headline: { title: '夏收' } } },
		{ piece: corrected('aaaaaaaa', '2026-11-26T01:00:00.000Z', '2026-11-27T01:00:00.000Z') },
		{ withdrawn: 'bbbbbbbb' },
	])
	expect(newest.map(({ kind, title, text }) => [kind, title, text])).toEqual([
		['correction', '春耕', '第2次改正。'],
		['correction', '春耕', '第1次改正。'],
		['withdrawal', '夏收', '期次编号有误'],
	])
})

test('what was withdrawn is quoted no more; what is public again was not withdrawn', () => {
	const piece = corrected('aaaaaaaa', '2026-11-24T01:00:00.000Z')
	const withdrawn = recordOf([{ piece }, { withdrawn: 'aaaaaaaa' }]).newest
	expect(withdrawn.map(({ kind }) => kind)).toEqual(['withdrawal'])
	const restored = recordOf([{ piece }, { withdrawn: 'aaaaaaaa' }, { piece }]).newest
	expect(restored.map(({ kind }) => kind)).toEqual(['correction'])
})

test('a publication without a correction leaves the record alone, one with a correction writes one page of it', async () => {
	const { db } = portal()
	const pages: Route[] = []
	const step = () => deliver(db, render, async (route) => void pages.push(route))
	const full = Array.from({ length: fewestErrata + 10 }, (_, n) => ({
		piece: corrected(id(n), `2026-${n < 20 ? '08' : '10'}-0${1 + (n % 9)}T01:00:00.000Z`),
	}))
	const told: Told[] = [
		{ piece: { ...spring, id: 'zzzzzzzz' } },
		{ piece: { ...spring, id: id(3), column: 'towns', ...pick(full[3]?.piece) } },
		{ piece: corrected('zzzzzzzz', '2026-10-31T01:00:00.000Z') },
		{ withdrawn: 'zzzzzzzz' },
	]
	const log = logOf([...full, ...told])
	for (const entry of log.slice(0, full.length)) apply(db, entry)
	await step()
	const written: Route[][] = []
	for (const entry of log.slice(full.length)) {
		apply(db, entry)
		pages.length = 0
		await step()
		written.push(pages.filter((route) => !isElder(route) && route.startsWith(correctionsRoute)))
	}
	expect(written).toEqual([[], [], [correctionsRoute], [correctionsRoute]])
})

function pick(piece: Piece | undefined) {
	const { corrections = [], corrected = [] } = piece ?? {}
	return { corrections, corrected }
}

test('months whose corrections stand on the record’s own page no more have pages of their own', async () => {
	const { db, files } = portal()
	const months = ['08', '09', '10', '11']
	const told = months.flatMap((month, at) =>
		Array.from({ length: 20 }, (_, n) => ({
			piece: corrected(id(at * 20 + n), `2026-${month}-01T01:00:00.000Z`),
		})),
	)
	for (const [at, entry] of logOf(told).entries()) {
		apply(db, entry)
		if (at % 10 !== 9) continue
		await deliver(db, render, async (route, html) => void files.set(route, html))
	}
	const { newest, months: archived } = reader(db, () => {}).errata()
	expect(newest).toHaveLength(60)
	expect(archived).toEqual(['2026-08'])
	expect(files.get(correctionsMonthRoute('2026-08'))).toContain('"title":"春耕"')
	expect(files.has(correctionsMonthRoute('2026-09'))).toBe(false)
})
