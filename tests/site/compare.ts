import { DatabaseSync } from 'node:sqlite'
import { expect } from 'vitest'
import type { Day, Route } from '../../content/route.ts'
import { apply, setToday } from '../../site/publisher/apply.ts'
import { deliver, type Render } from '../../site/publisher/deliver.ts'
import { markEverything } from '../../site/publisher/mark.ts'
import { type Reader, reader } from '../../site/store/reader.ts'
import { schema } from '../../site/store/schema.ts'
import { logOf, type Told } from '../log-of.ts'

type Change = Told | { day: Day }

/** An empty portal in memory, its standing pages marked. */
export function portal() {
	const db = new DatabaseSync(':memory:')
	db.exec(schema)
	markEverything(db)
	return { db, files: new Map<Route, string>() }
}

/** Reads without being noted. */
export function silent(db: DatabaseSync): Reader {
	return reader(db, () => {})
}

/**
 * Lets changes arrive one by one, some in the middle of a delivery. After every delivery each page must have the bytes
 * that it would be written with now, and in the end a portal that replays the log must have the same pages.
 */
export async function compare<Rendered>(
	render: Render<Rendered>,
	arrivals: readonly (readonly [Change, string])[],
): Promise<void> {
	const { db } = portal()
	const files = new Map<Route, Rendered>()
	const log = logOf(arrivals.flatMap(([change]) => ('day' in change ? [] : [change])))
	let at = 0
	let seq = 0
	let today: Day | undefined
	const next = () => {
		const [change] = arrivals[at++] ?? []
		if (change && 'day' in change) {
			today = change.day
			setToday(db, today)
		} else apply(db, log[seq++] as (typeof log)[number])
	}
	const arrive = (when: string) => {
		if (arrivals[at]?.[1] === when) next()
	}
	for (;;) {
		const { failed } = await deliver(
			db,
			async (route, store) => {
				const html = await render(route, store)
				arrive('render')
				return html
			},
			async (route, html) => {
				arrive('write')
				files.set(route, html)
			},
		)
		expect([...failed]).toEqual([])
		for (const [route, html] of files) expect(html).toEqual(await render(route, silent(db)))
		if (at >= arrivals.length) break
		next()
	}

	const again = portal()
	if (today) setToday(again.db, today)
	for (const entry of log) apply(again.db, entry)
	const anew = new Map<Route, Rendered>()
	await deliver(again.db, render, async (route, html) => void anew.set(route, html))
	const inOrder = (files: Map<Route, Rendered>) =>
		new Map([...files].sort(([one], [other]) => one.localeCompare(other)))
	expect(inOrder(files)).toEqual(inOrder(anew))
}
