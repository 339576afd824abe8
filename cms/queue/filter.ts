import { z } from 'zod'
import { stages } from '../review/stage.ts'

/** The desk's tabs, in their order, then every other stage a manuscript can be at. */
export const tabNames = {
	mine: '待我处理',
	signed: '我签过还没发的',
	returned: '我退回的',
	transit: '全部在途',
	approved: '待发布',
	scheduled: '定时',
	held: '待用',
} as const
export const otherStages = stages.filter((stage) => !(stage in tabNames) && stage !== 'in-review')
const tabs = [...(Object.keys(tabNames) as (keyof typeof tabNames)[]), ...otherStages] as const
export type Tab = keyof typeof tabNames | (typeof stages)[number]

export const sorts = { urgent: '先急后久', newest: '新到的在前', oldest: '久等的在前' } as const

const id = z
	.string()
	.regex(/^[0-9a-f]{1,24}$/)
	.or(z.literal(''))
const word = z.string().regex(/^[a-z0-9-]{0,40}$/)
/** What a list is narrowed to; an empty word narrows nothing. Ids are the database's. */
const shape = z.object({
	tab: z.enum(tabs as unknown as [Tab, ...Tab[]]),
	q: z.string().trim().max(60),
	unit: id,
	column: id,
	campaign: id,
	kind: word,
	step: word,
	late: z.enum(['', '1']),
	sort: z.enum(['urgent', 'newest', 'oldest']),
	page: z.coerce.number().int().min(1).max(10_000),
})
export type Filter = z.infer<typeof shape>

export const everything: Filter = {
	...{ tab: 'mine', q: '', unit: '', column: '', campaign: '', kind: '', step: '' },
	...{ late: '', sort: 'urgent', page: 1 },
}
/** What narrows a list, apart from where one is in it. */
export const narrowing = ['q', 'unit', 'column', 'campaign', 'kind', 'step', 'late'] as const

/** A query as a list understands it: what makes no sense in it counts as not said. */
export function filterOf(query: Readonly<Record<string, unknown>>): Filter {
	const known = Object.entries(shape.shape).map(([name, schema]) => {
		const given = Array.isArray(query[name]) ? query[name][0] : query[name]
		const parsed = schema.safeParse(given)
		return [name, parsed.success ? parsed.data : everything[name as keyof Filter]]
	})
	// Every name is one of the shape's and every value has passed its schema.
	return Object.fromEntries(known) as Filter
}

/** The filter as a query without `?`, only what differs from everything: addresses stay short and can be saved. */
export function queryOf(filter: Filter): string {
	const said = Object.entries(filter).filter(
		([name, value]) => value !== everything[name as keyof Filter],
	)
	return new URLSearchParams(said.map(([name, value]) => [name, String(value)])).toString()
}

export function isNarrowed(filter: Filter): boolean {
	return narrowing.some((name) => filter[name] !== '')
}
