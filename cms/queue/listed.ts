import type { Work } from '../review/work.ts'
import type { Tab } from './filter.ts'
import type { Dot } from './progress.ts'

/** A line of the list, as the server sends it: names instead of ids, refusals in words, no text of the manuscript. */
export type Listed = Readonly<{
	id: string
	version: number
	title: string
	kicker: string
	unit: string
	byline: string
	/** Without a byline it cannot go on. */
	noByline: boolean
	stage: Work['stage']
	/** What the first word of the line says: why it is here. */
	pill: Readonly<{ word: string; tone: 'now' | 'warn' | 'bad' | 'line' }>
	progress: readonly Dot[]
	/** What it waits for, in words: 等您初审. */
	waitsFor: string
	since: string
	deadline: string | null
	/** What to know before opening it, each a short sentence without a full stop. */
	remarks: readonly string[]
	sign: Readonly<{ may: boolean; step: string; reasons: readonly string[]; can: readonly string[] }>
}>

export type QueuePage = Readonly<{
	rows: readonly Listed[]
	/** All that the filter finds, of which `rows` are one page. */
	total: number
	pages: number
	/** What is the reader's to sign by role, and is not theirs to sign: with the reasons. On the first tab alone. */
	barred: readonly Listed[]
	counts: Readonly<Partial<Record<Tab, number>>>
	/** The moment of the answer, ISO 8601: the client's clock may be wrong. */
	now: string
}>
export type Option = Readonly<{ value: string; name: string }>
export type Options = Readonly<Record<'unit' | 'column' | 'campaign' | 'kind' | 'step', Option[]>>
