import { expect, test } from 'vitest'
import { withoutDoubles } from '../../../cms/front/without-doubles.ts'
import type { Front } from '../../../content/front.ts'

const [a, b, c] = ['aaaaaaaa', 'bbbbbbbb', 'cccccccc'] as const
const front: Front = {
	...{ lead: a, pair: [b], notices: [], campaigns: [], photos: [], units: [] },
	sections: [{ column: 'news', head: c, list: [b, a] }],
	feature: { piece: c, title: '湖上' },
}

test('a piece named in several places stays where the portal shows it', () => {
	expect(withoutDoubles(front)).toEqual({ ...front, sections: [{ column: 'news', list: [] }] })
})

test('a front page that names every piece once stays as it is', () => {
	const once: Front = { ...front, sections: [] }
	expect(withoutDoubles(once)).toBe(once)
})
