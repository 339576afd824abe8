import { expect, test } from 'vitest'
import { swipeOf } from '../../site/src/viewer/swipe-of.ts'

test.each([
	['left', -80, 5, 1],
	['right', 80, -5, -1],
	['not far enough', -39, 0, 0],
	['down the page', -80, 200, 0],
	['nowhere', 0, 0, 0],
])('a finger that goes %s', (_, x, y, turn) => {
	expect(swipeOf({ x: 0, y: 0 }, { x, y })).toBe(turn)
})
