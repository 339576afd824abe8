import { expect, test } from 'vitest'
import { placeOf } from '../../../cms/front/place-of.ts'
import type { FrontPage } from '../../../site/front/fill-front.ts'

const head = (id: string) => ({ id }) as FrontPage['pair'][number]
const page = {
	lead: { piece: { id: 'aaaaaaaa' } },
	...{ pair: [head('bbbbbbbb')], notices: [head('cccccccc')], photos: [head('dddddddd')] },
	sections: [{ column: 'towns', head: head('eeeeeeee'), list: [head('ffffffff')] }],
	feature: { head: head('gggggggg'), title: '' },
} as unknown as FrontPage

test.each([
	['aaaaaaaa', 'lead'],
	['bbbbbbbb', 'pair'],
	['cccccccc', 'notices'],
	['dddddddd', 'photos'],
	['eeeeeeee', 'head:towns'],
	['ffffffff', 'list:towns'],
	['gggggggg', 'feature'],
	['hhhhhhhh', undefined],
])('the piece %s stands on the front page at %s', (piece, place) => {
	expect(placeOf(page, piece)).toBe(place)
})

test('a front page without a lead and a feature has no piece there', () => {
	expect(placeOf({ ...page, lead: undefined, feature: undefined }, 'aaaaaaaa')).toBeUndefined()
})
