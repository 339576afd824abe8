import { describe, expect, test } from 'vitest'
import { commands } from '../../cms/command/operate.ts'
import { defaultChains, roles } from '../../cms/review/chain.ts'
import type { Signature } from '../../cms/review/decide.ts'
import { type Stage, stages, type Verb } from '../../cms/review/stage.ts'
import type { Order, Work } from '../../cms/review/work.ts'
import { paragraph } from '../../content/body.ts'
import type { Content } from '../../content/piece.ts'

const now = new Date('2020-08-28T01:00:00Z')
const content: Content = {
	kind: 'report',
	headline: { title: '塘清了 路通了' },
	byline: { people: [] },
	keywords: [],
	body: [paragraph('坑塘清理完毕。')],
	photos: [],
}
const signatures: Signature[] = defaultChains.standard.map(({ id, covers }) => ({
	...{ step: id, by: id, digest: covers, at: now.toISOString() },
}))
const signedOff: readonly Stage[] = ['approved', 'scheduled', 'published', 'withdrawn']

/** A manuscript at a stage with nothing amiss, its text signed by whom the stage asks. */
function at(stage: Stage, more: Partial<Work> = {}): Work {
	return {
		...{ piece: 'aaaaaaaa', kind: 'report', stage, version: 3, edited: undefined },
		day: ['published', 'withdrawn'].includes(stage) ? '2020-08-27' : undefined,
		...{ content, missing: [], authors: ['author'], unit: 'zhaomiao' },
		...{ chain: defaultChains.standard, chains: defaultChains },
		...{ corrections: [], correction: undefined, imported: true, open: [] },
		signatures: signedOff.includes(stage) ? signatures : [],
		digest: { submission: 'submission', content: 'content' },
		place: { column: 'towns', unit: 'zhaomiao', campaign: undefined, rank: undefined },
		columns: ['towns'],
		due: stage === 'scheduled' ? '2020-08-28T00:30:00.000Z' : undefined,
		...more,
	}
}
const everybody = { id: 'author', roles, unit: 'zhaomiao' }
const order: Order = {
	...{ version: 3, seen: 'submission', text: '有原因。', chain: 'brief', column: 'towns' },
	reasons: [{ code: '12', text: '有原因。' }],
	at: '2020-08-29T01:00:00Z',
}

/** Where each order may be given; what stands in no line is refused. Written out: the code has its own table. */
const may: Record<Verb, string> = {
	submit: 'draft returned recalled',
	recall: 'in-review returned',
	sign: 'in-review',
	return: 'in-review approved',
	reject: 'in-review held',
	hold: 'in-review approved',
	resume: 'held',
	reroute: 'in-review',
	assign: 'in-review',
	publish: 'approved',
	schedule: 'approved',
	unschedule: 'scheduled',
	release: 'scheduled',
	withdraw: 'published',
	correct: 'published',
	abandon: '',
	restore: 'withdrawn',
	archive: 'draft',
}
const cases = (Object.keys(may) as Verb[]).flatMap((verb) =>
	stages.map((stage) => [verb, stage, may[verb].split(' ').includes(stage)] as const),
)

describe('an order', () => {
	test.each(cases)('%s at %s is carried out: %s', (verb, stage, carried) => {
		// Nobody may sign their own: the signer is another.
		const actor = verb === 'sign' ? { ...everybody, id: 'lead' } : everybody
		const decided = commands[verb](at(stage), actor, order, now)
		if (carried) expect(decided).toHaveProperty('changes.stage')
		else expect(decided).not.toHaveProperty('changes')
	})

	test.each(cases)('%s at %s on an older version is refused and says so', (verb, stage) => {
		const decided = commands[verb](at(stage), everybody, { ...order, version: 2 }, now)
		const kinds = 'refusals' in decided ? decided.refusals.map(({ kind }) => kind) : []
		expect(kinds.some((kind) => ['stale', 'too-late', 'not-correcting'].includes(kind))).toBe(true)
	})

	test.each(cases)(
		'%s at %s by a correspondent of another unit and by an admin changes nothing but what is theirs',
		(verb, stage) => {
			for (const actor of [
				{ id: 'other', roles: ['correspondent'] as const, unit: 'fucun' },
				{ id: 'admin', roles: ['admin'] as const, unit: '' },
			]) {
				if (verb === 'release') continue
				expect(commands[verb](at(stage), actor, order, now)).not.toHaveProperty('changes')
			}
		},
	)
})

/** While a correction is under way the piece is live: only what cannot take it away is allowed. */
const whileCorrecting: Record<string, string> = {
	'in-review': 'sign assign withdraw abandon',
	approved: 'return publish schedule withdraw abandon',
	scheduled: 'unschedule release withdraw abandon',
}
describe('an order during a correction', () => {
	const correcting: Partial<Work> = {
		...{ correction: '户数有误，应为640户。', chain: defaultChains.correction },
		...{ day: '2020-08-27', imported: false },
		content: { ...content, corrections: ['户数有误，应为640户。'] },
	}
	test.each(
		Object.keys(whileCorrecting).flatMap((stage) =>
			(Object.keys(may) as Verb[]).map(
				(verb) =>
					[verb, stage as Stage, whileCorrecting[stage]?.split(' ').includes(verb)] as const,
			),
		),
	)('%s at %s is carried out: %s', (verb, stage, carried) => {
		const signer = { ...everybody, id: 'editor' }
		const work = at(stage, correcting)
		const decided = commands[verb](work, signer, { ...order, seen: 'content' }, now)
		expect('changes' in decided).toBe(carried)
	})
})
