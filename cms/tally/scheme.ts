import { z } from 'zod'
import { type Body, textOf } from '../../content/body.ts'
import type { Piece } from '../../content/piece.ts'

const rule = z.strictObject({
	/** 首页头条. */
	name: z.string().min(1),
	points: z.number().nonnegative(),
	/** All that is given must hold; a rule without conditions holds for every piece. */
	when: z
		.strictObject({
			kind: z.enum(['report', 'photo-story', 'notice']).optional(),
			rank: z.enum(['lead', 'top']).optional(),
			/** At least so many pictures. */
			photos: z.int().positive().optional(),
			/** At least so many characters of text, marks included. */
			characters: z.int().positive().optional(),
		})
		.default({}),
})

/** 计分办法 as data. A piece earns the highest rule that holds for it; joint bylines share it evenly. */
export const scheme = z.strictObject({ name: z.string().min(1), rules: z.array(rule).min(1) })
export type Scheme = z.infer<typeof scheme>
type Scored = Pick<Piece, 'kind' | 'rank' | 'photos'> & { body: Body }

/** 计分办法（2020版）: 网站1分，图片新闻1.5分，栏目头条2分，首页头条3分，一篇只计最高一项. */
export const scheme2020: Scheme = {
	name: '2020版',
	rules: [
		{ name: '首页头条', points: 3, when: { rank: 'lead' } },
		{ name: '栏目头条', points: 2, when: { rank: 'top' } },
		{ name: '图片新闻', points: 1.5, when: { kind: 'photo-story' } },
		{ name: '网站', points: 1, when: {} },
	],
}

/** What a piece earns and for what; nothing where no rule holds. */
export function score({ rules }: Scheme, piece: Scored): { points: number; name: string } {
	const held = rules.filter(({ when }) => holds(when, piece))
	const best = held.reduce<Scheme['rules'][number] | undefined>(
		(most, one) => (most && most.points >= one.points ? most : one),
		undefined,
	)
	return { points: best?.points ?? 0, name: best?.name ?? '' }
}

function holds(
	when: Scheme['rules'][number]['when'],
	{ kind, rank, photos, body }: Scored,
): boolean {
	return (
		(when.kind === undefined || when.kind === kind) &&
		(when.rank === undefined || when.rank === rank) &&
		(when.photos === undefined || photos.length >= when.photos) &&
		(when.characters === undefined ||
			[...textOf(body).replace(/\s/g, '')].length >= when.characters)
	)
}
