import { createHash } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import type { Word } from '../payload-types.ts'
import { defaultWords, type Lists, prepareLists, type WordLists } from '../proof/lists.ts'
import type { Desk } from '../proof/manuscript.ts'

/** The lists made ready, while they are the same: making them takes longer than reading a manuscript. */
let prepared: { of: string; lists: Lists } | undefined

/** The newsroom's lists, the rules it switched off, and the unit's own correspondents. */
export async function loadDesk(
	req: PayloadRequest,
	unit: string | number | null | undefined,
): Promise<Desk> {
	const [words, units, own] = await Promise.all([
		req.payload.findGlobal({ slug: 'words', depth: 0, req }),
		req.payload.find({
			...{ collection: 'units', select: { name: true }, depth: 0, pagination: false, req },
		}),
		unit === null || unit === undefined
			? undefined
			: req.payload.findByID({ collection: 'units', id: unit, depth: 0, disableErrors: true, req }),
	])
	const people = split(own?.correspondents)
	const lists = listsOf(words, units.docs.map(({ name }) => name).sort())
	return {
		lists,
		off: new Set(words.off ?? []),
		...(people.length > 0 ? { people } : {}),
	}
}

function listsOf(words: Word, units: readonly string[]): Lists {
	const given: WordLists = {
		...defaultWords,
		confused: { ...defaultWords.confused, ...pairs(words.confused) },
		caution: [
			...defaultWords.caution,
			...(words.caution ?? []).map(({ word, use, why }) => ({ word, use: use || null, why })),
		],
		unitNames: { ...defaultWords.unitNames, ...pairs(words.unitNames) },
		variants: [
			...defaultWords.variants,
			...(words.variants ?? []).map(({ forms }) => split(forms)).filter(({ length }) => length > 1),
		],
	}
	const leaders = (words.leaders ?? []).map(({ name, posts }) => ({ name, posts: split(posts) }))
	const names = { units: units.filter(({ length }) => length > 1), leaders }
	const of = createHash('sha256')
		.update(JSON.stringify([given, names]))
		.digest('hex')
	if (prepared?.of !== of) prepared = { of, lists: prepareLists(given, names) }
	return prepared.lists
}

function pairs(rows: readonly { wrong: string; right: string }[] | null | undefined) {
	return Object.fromEntries((rows ?? []).map(({ wrong, right }) => [wrong, right]))
}

function split(typed: string | null | undefined): string[] {
	return (typed ?? '').split(/[\s、，,;；]+/u).filter(Boolean)
}
