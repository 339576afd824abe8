import { type Route, searchRoute } from '../../content/route.ts'
import type { SoughtKind } from './sought.ts'

/** What a reader asks for. Empty fields narrow nothing. */
export type Question = Readonly<{
	words: string
	kind: SoughtKind | ''
	column: string
	unit: string
	/** `2026`. */
	year: string
	/** Headlines before texts, then the newest; or the newest alone. */
	order: 'relevance' | 'time'
	/** From 1. */
	page: number
}>
export type Narrowing = 'kind' | 'column' | 'unit' | 'year'

/** The best of everything. */
export const unnarrowed = {
	...{ kind: '', column: '', unit: '', year: '' },
	...{ order: 'relevance', page: 1 },
} as const satisfies Omit<Question, 'words'>

/** Their names in an address: readers keep and send such addresses. */
export const names = {
	words: 'q',
	kind: 'k',
	column: 'c',
	unit: 'u',
	year: 'y',
	order: 's',
	page: 'p',
} as const

export const kindNames: Readonly<Record<SoughtKind | '', string>> = {
	'': '全部',
	report: '报道',
	'photo-story': '图片',
	notice: '公告',
	campaign: '专题',
}

/** Characters. More is no question. */
export const maxWords = 100
const maxPage = 10_000

/** The question in an address; whatever makes no sense is not asked. Of a parameter that comes twice the first counts. */
export function questionOf(asked: URLSearchParams): Question {
	const get = (name: keyof typeof names) => asked.get(names[name]) ?? ''
	const kind = get('kind')
	return {
		words: wordsIn(get('words')),
		kind: isKind(kind) ? kind : '',
		column: slugIn(get('column')),
		unit: slugIn(get('unit')),
		year: /^\d{4}$/.test(get('year')) ? get('year') : '',
		order: get('order') === 'time' ? 'time' : 'relevance',
		page: /^[1-9]\d{0,4}$/.test(get('page')) ? Math.min(Number(get('page')), maxPage) : 1,
	}
}

export function routeOf({ words, kind, column, unit, year, order, page }: Question): Route {
	return searchRoute(words, {
		[names.kind]: kind,
		[names.column]: column,
		[names.unit]: unit,
		[names.year]: year,
		[names.order]: order === 'time' ? order : '',
		[names.page]: page > 1 ? String(page) : '',
	})
}

/** Ill-formed text and control characters cannot stand in a page. */
function wordsIn(given: string): string {
	const clean = given.toWellFormed().replace(/\p{Cc}+/gu, ' ')
	return [...clean.trim()].slice(0, maxWords).join('').trim()
}

function isKind(given: string): given is SoughtKind {
	return given !== '' && Object.hasOwn(kindNames, given)
}

function slugIn(given: string): string {
	return /^[a-z0-9-]{1,60}$/.test(given) ? given : ''
}
