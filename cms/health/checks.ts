import { printDay, printMinute } from '../../content/day.ts'
import type { Day } from '../../content/route.ts'
import type { HealthLimits } from './limits.ts'
import { enough, leastOpen, type Visits } from './visits.ts'
import type { WordHit } from './word-hits.ts'

export type ColumnState = Readonly<{
	name: string
	pace: 'news' | 'notices'
	/** Day of its newest piece. */
	last: Day | undefined
	/** Manuscripts for it that are on their way. */
	underWay: number
}>

/** What was measured of the site, its publisher and its machine. */
export type Measured = Readonly<{
	/** Moment of measuring, ISO 8601, and how long it took, ms. */
	at: string
	took: number
	today: Day
	/** The columns that are live. */
	columns: readonly ColumnState[]
	/** Day of the newest piece of all. */
	last: Day | undefined
	pages: number
	pictures: number
	/** A page and an address it links to that is not there. */
	deadLinks: readonly { from: string; to: string }[]
	missingMeta: readonly { page: string; names: readonly string[] }[]
	missingAlt: readonly { page: string; count: number }[]
	/** Live pieces with words of the newsroom's lists; absent in a report of an older release. */
	wordHits?: readonly WordHit[]
	/** Tries of the last week to open the home page; absent in a report of an older release. */
	visits?: Visits
	/** Pages that wait to be written; `undefined` where this process writes none. */
	waiting: number | undefined
	/** Manuscripts with a time, and the next one's. */
	scheduled: Readonly<{ count: number; next: string | undefined }>
	/** Bytes. */
	disk: Readonly<{ free: number; total: number }> | undefined
	/** Moment of the last backup. */
	backup: string | undefined
	log: Readonly<{ entries: number; problem: string | undefined }>
}>

export type Level = 'now' | 'fix' | 'ok'
export type Check = Readonly<{
	id: string
	level: Level
	/** One of these alone fails a site in an inspection. */
	veto: boolean
	name: string
	/** What is the case, and what should be. */
	found: string
	standard: string
	detail: string
	/** How many of it are a veto. */
	vetoAt: string
	/** Where to look, a line each. */
	list: readonly string[]
}>

/** How many lines a list of findings has at most. */
const listed = 100

/** Every check of the site's health, worst first. */
export function checksOf(measured: Measured, limits: HealthLimits): Check[] {
	const all = [
		overdue(measured, limits),
		blank(measured, limits),
		home(measured, limits),
		deadLinks(measured),
		missingMeta(measured),
		missingAlt(measured),
		words(measured),
		access(measured),
		publisher(measured),
		disk(measured, limits),
		backup(measured, limits),
		log(measured),
	]
	const worth: Record<Level, number> = { now: 0, fix: 1, ok: 2 }
	return all.sort(
		(one, other) => Number(other.veto) - Number(one.veto) || worth[one.level] - worth[other.level],
	)
}

/** Columns that will be overdue within the days that are listed ahead, the next one first. */
export function dueSoon(
	{ columns, today }: Measured,
	limits: HealthLimits,
): (ColumnState & { left: number })[] {
	return columns
		.flatMap((column) => {
			if (!column.last) return []
			const left = limits[column.pace] - daysBetween(column.last, today)
			return left >= 0 && left <= limits.ahead ? [{ ...column, left }] : []
		})
		.sort((one, other) => one.left - other.left)
}

function overdue({ columns, today }: Measured, limits: HealthLimits): Check {
	const late = columns.flatMap(({ name, pace, last }) => {
		const over = last ? daysBetween(last, today) - limits[pace] : 0
		return last && over > 0 ? [`${name}：上次${printDay(last)}，超${over}天`] : []
	})
	return {
		...{ id: 'overdue', name: '栏目超期没更新', found: `${late.length}个` },
		level: late.length > 0 ? 'now' : 'ok',
		veto: late.length >= limits.overdueVeto,
		standard: `动态类${limits.news}天、公告类${limits.notices}天`,
		detail: late.slice(0, 3).join('；'),
		vetoAt: `${limits.overdueVeto}个算单项否决`,
		list: late,
	}
}

function blank({ columns }: Measured, limits: HealthLimits): Check {
	const empty = columns.filter(({ last }) => !last).map(({ name }) => name)
	return {
		...{ id: 'blank', name: '空白栏目', found: `${empty.length}个`, standard: '不应有' },
		level: empty.length >= limits.blankWarning ? 'now' : empty.length > 0 ? 'fix' : 'ok',
		veto: empty.length >= limits.blankVeto,
		detail: empty.length > 0 ? `${empty.map((name) => `“${name}”`).join('')}一篇也没有` : '',
		vetoAt: `${limits.blankWarning}个预警，${limits.blankVeto}个否决`,
		list: empty,
	}
}

function home({ last, today }: Measured, limits: HealthLimits): Check {
	const age = last ? daysBetween(last, today) : Number.POSITIVE_INFINITY
	return {
		...{ id: 'home', name: '首页更新', found: last ? printDay(last) : '还没有' },
		level: age > limits.home ? 'now' : age >= limits.homeWarning ? 'fix' : 'ok',
		veto: age > limits.home,
		standard: `${limits.home}天内`,
		detail: `${limits.homeWarning}天没更新会预警`,
		vetoAt: `超${limits.home}天否决`,
		list: [],
	}
}

function deadLinks({ deadLinks, pages }: Measured): Check {
	return {
		...{ id: 'links', name: '打不开的链接', found: `${deadLinks.length}条`, standard: '0' },
		...{ level: deadLinks.length > 0 ? 'fix' : 'ok', veto: false, vetoAt: '' },
		detail: `查了${pages}页的站内链接`,
		list: deadLinks.slice(0, listed).map(({ from, to }) => `${from} → ${to}`),
	}
}

function missingMeta({ missingMeta: pages }: Measured): Check {
	const names = [...new Set(pages.flatMap(({ names }) => names))]
	return {
		...{ id: 'meta', name: '网页缺必带信息', found: `${pages.length}页`, standard: '0' },
		...{ level: pages.length > 0 ? 'fix' : 'ok', veto: false, vetoAt: '' },
		detail: names.length > 0 ? `缺${names.join('、')}` : '',
		list: pages.slice(0, listed).map(({ page, names }) => `${page}：${names.join('、')}`),
	}
}

function missingAlt({ missingAlt: pages, pictures }: Measured): Check {
	const count = pages.reduce((sum, page) => sum + page.count, 0)
	return {
		...{ id: 'alt', name: '图片没有替代文字', found: `${count}张`, standard: '0' },
		...{ level: count > 0 ? 'fix' : 'ok', veto: false, vetoAt: '' },
		detail: `查了${pictures}张`,
		list: pages.slice(0, listed).map(({ page, count }) => `${page}：${count}张`),
	}
}

function words({ wordHits = [] }: Measured): Check {
	const count = wordHits.reduce((sum, { words }) => sum + words.length, 0)
	const said = wordHits.flatMap(({ title, words }) => words.map((word) => `《${title}》“${word}”`))
	return {
		...{ id: 'words', name: '词表命中（已发布）', found: `${count}处`, standard: '0' },
		...{ level: count > 0 ? 'fix' : 'ok', veto: false, vetoAt: '' },
		detail: count > 0 ? said.slice(0, 3).join('；') : '按本报校对词表查',
		list: wordHits
			.slice(0, listed)
			.map(({ page, title, words }) => `${page} ${title}：${words.join('、')}`),
	}
}

/** A few tries that failed in the first hours are no share of a week. */
function access({ visits = { tried: 0, open: 0 } }: Measured): Check {
	const { tried, open } = visits
	const isLow = open / tried <= leastOpen
	return {
		...{ id: 'access', name: '能访问的比例', vetoAt: '低于95%否决', list: [] },
		...{ standard: '高于95%', found: tried > 0 ? `${open}÷${tried}` : '还没有查过' },
		level: !isLow ? 'ok' : tried < enough ? 'fix' : 'now',
		veto: isLow && tried >= enough,
		detail: '近7天每小时查一次，单次限15秒',
	}
}

function publisher({ waiting, scheduled }: Measured): Check {
	const times = scheduled.next ? `，下一件${printMinute(scheduled.next)}` : ''
	return {
		...{ id: 'publisher', name: '发布机', standard: '0页在等', vetoAt: '', veto: false, list: [] },
		level: (waiting ?? 0) > 0 ? 'fix' : 'ok',
		found: waiting === undefined ? '不在这台机器上' : `${waiting}页在等`,
		detail: `定时${scheduled.count}件${times}`,
	}
}

function disk({ disk: measured }: Measured, limits: HealthLimits): Check {
	const free = measured ? measured.free / measured.total : undefined
	return {
		...{ id: 'disk', name: '磁盘', vetoAt: '', veto: false, list: [] },
		level: free !== undefined && free < limits.free ? 'now' : 'ok',
		found: measured ? `还有${(measured.free / 1e9).toFixed(1)}GB` : '没有查到',
		standard: `至少空${Math.round(limits.free * 100)}%`,
		detail: free === undefined ? '' : `空着${Math.round(free * 100)}%`,
	}
}

function backup({ backup: last, at }: Measured, limits: HealthLimits): Check {
	const hours = last ? (Date.parse(at) - Date.parse(last)) / 3_600_000 : Number.POSITIVE_INFINITY
	return {
		...{ id: 'backup', name: '备份', vetoAt: '', veto: false, list: [] },
		level: hours > limits.backup ? 'now' : 'ok',
		found: last ? printMinute(last) : '还没有备份过',
		standard: `${limits.backup}小时内`,
		detail: last ? '' : '请管理员按说明设每天的备份',
	}
}

function log({ log: { entries, problem } }: Measured): Check {
	return {
		...{ id: 'log', name: '发布记录', standard: '条条完好', vetoAt: '伪造即否决', list: [] },
		level: problem ? 'now' : 'ok',
		veto: Boolean(problem),
		found: problem ? '被动过' : '完好',
		detail: problem ?? `${entries}条，时间由系统记，无人能改`,
	}
}

function daysBetween(from: Day, to: Day): number {
	return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
}
