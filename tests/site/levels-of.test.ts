import { expect, test } from 'vitest'
import { levelsOf } from '../../site/src/levels-of.ts'

test('the colophon names who reviewed, and counts neither proofs nor the unit', () => {
	const [unit, proof] = ['unit-sign', 'first-proof']
	expect(levelsOf([unit, 'first-review', proof, 'second-review', 'final-review'])).toBe(
		'责任编辑、部主任、总编三级审签',
	)
	expect(levelsOf([unit, 'first-review', proof, 'final-review'])).toBe('责任编辑、总编二级审签')
	expect(levelsOf(['archive'])).toBe('')
})
