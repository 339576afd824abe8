import { expect, test } from 'vitest'
import { placeOf } from '../../../cms/front/place-of.ts'
import type { ShownFront, ShownPiece } from '../../../cms/front/shown.ts'

const piece = (id: string): ShownPiece => ({ id, title: '', unit: '', day: '', chosen: false })
const shown: ShownFront = {
	...{ lead: [piece('aaaaaaaa')], pair: [piece('bbbbbbbb')], notices: [piece('cccccccc')] },
	...{ photos: [piece('dddddddd')], feature: [piece('gggggggg')], featureTitle: '' },
	sections: [{ column: 'towns', head: [piece('eeeeeeee')], list: [piece('ffffffff')] }],
	...{ campaigns: [], units: [], gone: [] },
}

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
	expect(placeOf(shown, piece)).toBe(place)
})

test('a front page without a lead and a feature has no piece there', () => {
	expect(placeOf({ ...shown, lead: [], feature: [] }, 'aaaaaaaa')).toBeUndefined()
})
