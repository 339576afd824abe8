import { roomOnFront as room } from '../../content/front.ts'
import type { Head } from '../../content/piece.ts'
import { headOf } from '../../content/piece.ts'
import type { Reader } from '../store/reader.ts'
import type { Live } from '../store/shown.ts'

/** How far back the rule looks for pieces to fill a slot with. */
const reach = 40
/** Sections where the editor has set up none. */
const mostSections = 3

export type FrontPage = {
	lead: Live | undefined
	pair: Head[]
	notices: Head[]
	sections: {
		column: string
		name: string
		head: Head | undefined
		list: Head[]
		/** The column's last piece where all it has stands elsewhere on the page. */
		last: Head | undefined
	}[]
	feature: { head: Head; title: string } | undefined
	photos: Head[]
	/** Slugs, in order. */
	banner: string | undefined
	campaigns: string[]
	units: string[]
}

/**
 * The front page: the slots that the editor filled, the rest by rule: lead before top before the rest, newest first. No
 * piece stands twice; a slot whose piece is not live any more is filled by rule. What the editor chose is set aside before
 * the rule takes anything.
 */
export function fillFront(store: Reader): FrontPage {
	const front = store.front()
	const { pick, fill } = picker(store)
	const chosen = {
		lead: pick(1, front?.lead),
		pair: pick(room.pair, ...(front?.pair ?? [])),
		notices: pick(room.notices, ...(front?.notices ?? [])),
		feature: pick(1, front?.feature?.piece),
		photos: pick(room.photos, ...(front?.photos ?? [])),
		sections: sectionsOf(store).map(({ column, head, list }) => {
			return { column, head: pick(1, head), list: pick(room.list, ...list) }
		}),
	}
	const newest = byRank(store.newest('all', reach))
	const stories = newest.filter(({ kind }) => kind !== 'notice')
	const pictured = newest.filter(({ kind, photo }) => kind === 'photo-story' && photo)

	const [lead] = fill(chosen.lead, 1, stories)
	const photos = fill(chosen.photos, room.photos, pictured)
	const pair = fill(chosen.pair, room.pair, stories)
	const isNotice = ({ kind }: Head) => kind === 'notice'
	const notices = fill(chosen.notices, room.notices, newest.filter(isNotice))
	const sections = chosen.sections.map(({ column, head, list }) => {
		const newest = store.newest(`column:${column}`, reach)
		const rest = byRank(newest)
		const [first] = fill(head, 1, rest)
		const name = store.column(column)?.name ?? column
		const others = fill(list, room.list, rest)
		const last = first || others.length > 0 ? undefined : newest[0]
		return { column, name, head: first, list: others, last }
	})
	// One that never had a piece is not shown.
	const shown = sections.filter(({ head, list, last }) => head || last || list.length > 0)
	const [featured] = chosen.feature
	const slugs = (kind: 'campaign' | 'unit') => store.every(kind).map(({ slug }) => slug)
	return {
		lead: lead && store.piece(lead.id),
		...{ pair, notices, photos, sections: shown },
		feature: featured && {
			head: featured,
			title: front?.feature?.title ?? featured.headline.title,
		},
		banner: front?.banner ?? slugs('campaign')[0],
		campaigns: front && front.campaigns.length > 0 ? front.campaigns : slugs('campaign'),
		units: front && front.units.length > 0 ? front.units : slugs('unit'),
	}
}

/** Gives out each piece once. */
function picker(store: Reader) {
	const used = new Set<string>()
	const take = (head: Head): Head[] => {
		if (used.has(head.id)) return []
		used.add(head.id)
		return [head]
	}
	return {
		/** Those of the pieces that are live, up to `most`: one that finds no room is left for another slot. */
		pick: (most: number, ...ids: readonly (string | undefined)[]): Head[] => {
			const picked: Head[] = []
			for (const id of ids) {
				if (picked.length >= most) break
				const live = id ? store.piece(id) : undefined
				if (live) picked.push(...take(headOf(live.piece)))
			}
			return picked
		},
		/** What was chosen, and the first of the rest, up to `count`. */
		fill: (chosen: readonly Head[], count: number, rest: readonly Head[]): Head[] => {
			const filled = [...chosen]
			for (const head of rest) {
				if (filled.length >= count) break
				filled.push(...take(head))
			}
			return filled
		},
	}
}

const weights = { lead: 0, top: 1 } as const

function byRank(heads: readonly Head[]): Head[] {
	const weight = ({ rank }: Head) => (rank ? weights[rank] : 2)
	return [...heads].sort((a, b) => weight(a) - weight(b))
}

/** The editor's sections, or the first standing columns. */
function sectionsOf(
	store: Reader,
): { column: string; head?: string | undefined; list: string[] }[] {
	const chosen = store.front()?.sections ?? []
	if (chosen.length > 0) return chosen
	return store
		.every('column')
		.filter(({ kind, slug }) => kind === 'standing' && slug !== 'notices')
		.sort((a, b) => a.order - b.order)
		.slice(0, mostSections)
		.map(({ slug }) => ({ column: slug, list: [] }))
}
