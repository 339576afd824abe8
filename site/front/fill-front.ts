import type { Head } from '../../content/piece.ts'
import { headOf } from '../../content/piece.ts'
import type { Reader } from '../store/reader.ts'
import type { Live } from '../store/shown.ts'

/** How far back the rule looks for pieces to fill a slot with. */
const reach = 40
const sizes = { pair: 2, notices: 4, list: 3, photos: 2 } as const

export type FrontPage = {
	lead: Live | undefined
	pair: Head[]
	notices: Head[]
	sections: { column: string; name: string; head: Head | undefined; list: Head[] }[]
	feature: { head: Head; title: string } | undefined
	photos: Head[]
	/** Slugs, in order. */
	banner: string | undefined
	campaigns: string[]
	units: string[]
}

/**
 * The front page: the slots that the editor filled, the rest by rule: lead before top before the rest, newest first. No
 * piece stands twice; a slot whose piece is not live any more is filled by rule.
 */
export function fillFront(store: Reader): FrontPage {
	const front = store.front()
	const used = new Set<string>()
	const take = (head: Head): Head => {
		used.add(head.id)
		return head
	}
	const live = (id: string | undefined): Head | undefined => {
		const found = id && !used.has(id) ? store.piece(id) : undefined
		return found && take(headOf(found.piece))
	}
	const fill = (ids: readonly string[], count: number, rest: readonly Head[]): Head[] => {
		const chosen = ids.flatMap((id) => live(id) ?? [])
		for (const head of rest) {
			if (chosen.length >= count) break
			if (!used.has(head.id)) chosen.push(take(head))
		}
		return chosen
	}
	const newest = byRank(store.newest('all', reach))
	const stories = newest.filter(({ kind }) => kind !== 'notice')
	const pictured = newest.filter(({ kind, photo }) => kind === 'photo-story' && photo)

	const [leadHead] = fill(front?.lead ? [front.lead] : [], 1, stories)
	const featured = live(front?.feature?.piece)
	const photos = fill(front?.photos ?? [], sizes.photos, pictured)
	const pair = fill(front?.pair ?? [], sizes.pair, stories)
	const notices = fill(
		front?.notices ?? [],
		sizes.notices,
		newest.filter(({ kind }) => kind === 'notice'),
	)
	const chosen = front?.sections ?? []
	const columns = chosen.length > 0 ? chosen : defaultSections(store)
	const sections = columns.map(({ column, head, list }) => {
		const rest = byRank(store.newest(`column:${column}`, reach))
		const [first] = fill(head ? [head] : [], 1, rest)
		const name = store.column(column)?.name ?? column
		return { column, name, head: first, list: fill(list, sizes.list, rest) }
	})
	const slugs = (kind: 'campaign' | 'unit') => store.every(kind).map(({ slug }) => slug)
	return {
		lead: leadHead && store.piece(leadHead.id),
		...{ pair, notices, photos, sections: sections.filter(({ head }) => head) },
		feature: featured && {
			head: featured,
			title: front?.feature?.title ?? featured.headline.title,
		},
		banner: front?.banner ?? slugs('campaign')[0],
		campaigns: front && front.campaigns.length > 0 ? front.campaigns : slugs('campaign'),
		units: front && front.units.length > 0 ? front.units : slugs('unit'),
	}
}

const weights = { lead: 0, top: 1 } as const

function byRank(heads: readonly Head[]): Head[] {
	const weight = ({ rank }: Head) => (rank ? weights[rank] : 2)
	return [...heads].sort((a, b) => weight(a) - weight(b))
}

function defaultSections(store: Reader): { column: string; head?: string; list: string[] }[] {
	return store
		.every('column')
		.filter(({ kind, slug }) => kind === 'standing' && slug !== 'notices')
		.sort((a, b) => a.order - b.order)
		.slice(0, 3)
		.map(({ slug }) => ({ column: slug, list: [] }))
}
