import { createHash } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { type Figure, figure } from '../../content/campaign.ts'
import { ledgerOf, publicFigure } from '../ledger/figure.ts'
import type { Word } from '../payload-types.ts'
import { defaultWords, type Lists, prepareLists, type WordLists } from '../proof/lists.ts'
import type { Desk } from '../proof/manuscript.ts'

/** The lists made ready, while they are the same: making them takes longer than reading a manuscript. */
let prepared: { of: string; lists: Lists } | undefined

type Id = string | number | null | undefined
/** To whom and to what a manuscript belongs. */
export type Belonging = Readonly<{ unit?: Id; campaign?: Id }>

/** The newsroom's lists, the rules it switched off, the unit's own correspondents and the campaign's ledger. */
export async function loadDesk(req: PayloadRequest, { unit, campaign }: Belonging): Promise<Desk> {
	const [words, units, own, ledger] = await Promise.all([
		req.payload.findGlobal({ slug: 'words', depth: 0, req }),
		req.payload.find({
			...{ collection: 'units', select: { name: true }, depth: 0, pagination: false, req },
		}),
		unit === null || unit === undefined
			? undefined
			: req.payload.findByID({ collection: 'units', id: unit, depth: 0, disableErrors: true, req }),
		campaign === null || campaign === undefined
			? undefined
			: req.payload.findByID({
					...{ collection: 'campaigns', id: campaign, select: { ledger: true } },
					...{ depth: 0, disableErrors: true, req },
				}),
	])
	const people = split(own?.correspondents)
	const lists = listsOf(words, units.docs.map(({ name }) => name).sort())
	return {
		lists,
		off: new Set(words.off ?? []),
		...(people.length > 0 ? { people } : {}),
		figures: figuresOf(ledger?.ledger),
	}
}

/** Rows of the ledger that are whole: what is half typed cannot be held against a text, and is refused when it is published. */
function figuresOf(given: unknown): Figure[] {
	return ledgerOf(given).flatMap((line) => figure.safeParse(publicFigure(line)).data ?? [])
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
