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
	const each = (ids: readonly string[], most: number): Head[] =>
		ids.flatMap((id) => live(id) ?? []).slice(0, most)
	// Every slot of the editor's is taken before the first one is filled by rule, which must not use its piece.
	const columns = front && front.sections.length > 0 ? front.sections : defaultSections(store)
	const chosen = {
		lead: each(front?.lead ? [front.lead] : [], 1),
		feature: live(front?.feature?.piece),
		pair: each(front?.pair ?? [], sizes.pair),
		photos: each((front?.photos ?? []).slice(0, sizes.photos), sizes.photos),
		notices: each((front?.notices ?? []).slice(0, sizes.notices), sizes.notices),
		sections: columns.map(({ column, head, list }) => ({
			column,
			head: each(head ? [head] : [], 1),
			list: each(list.slice(0, sizes.list), sizes.list),
		})),
	}
	const fill = (slot: readonly Head[], count: number, rest: readonly Head[]): Head[] => {
		const filled = [...slot]
		for (const head of rest) {
			if (filled.length >= count) break
			if (!used.has(head.id)) filled.push(take(head))
		}
		return filled
	}
	const newest = byRank(store.newest('all', reach))
	const stories = newest.filter(({ kind }) => kind !== 'notice')
	const pictured = newest.filter(({ kind, photo }) => kind === 'photo-story' && photo)

	const [leadHead] = fill(chosen.lead, 1, stories)
	const photos = fill(chosen.photos, sizes.photos, pictured)
	const pair = fill(chosen.pair, sizes.pair, stories)
	const notices = fill(
		chosen.notices,
		sizes.notices,
		newest.filter(({ kind }) => kind === 'notice'),
	)
	const sections = chosen.sections.map(({ column, head, list }) => {
		const rest = byRank(store.newest(`column:${column}`, reach))
		const [first] = fill(head, 1, rest)
		const name = store.column(column)?.name ?? column
		return { column, name, head: first, list: fill(list, sizes.list, rest) }
	})
	const slugs = (kind: 'campaign' | 'unit') => store.every(kind).map(({ slug }) => slug)
	return {
		lead: leadHead && store.piece(leadHead.id),
		...{ pair, notices, photos, sections: sections.filter(({ head }) => head) },
		feature: chosen.feature && {
			head: chosen.feature,
			title: front?.feature?.title ?? chosen.feature.headline.title,
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
