import { expect, test } from 'vitest'
import { neighbourOf } from '../../../cms/queue/neighbour.ts'

const list = ['a', 'b', 'c'].map((id) => ({ id }))

test.each<[id: string, by: 1 | -1, neighbour: string | undefined]>([
	['a', 1, 'b'],
	['b', -1, 'a'],
	['c', 1, undefined],
	['a', -1, undefined],
	// Signed, so no longer in the list: on with the first that waits.
	['z', 1, 'a'],
	['z', -1, undefined],
])('of %s by %i is %s', (id, by, neighbour) => {
	expect(neighbourOf(list, id, by)?.id).toBe(neighbour)
})
