import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { checkPhotos } from '../../../scripts/corpus/check-photos.ts'

const fixtures = fileURLToPath(new URL('../../fixtures/photos', import.meta.url))

test('every picture of the corpus gets the right answer', async () => {
	const { right, all, misses } = await checkPhotos(fixtures)
	expect(misses).toEqual([])
	expect(right).toBe(all)
	expect(all).toBeGreaterThan(40)
})
