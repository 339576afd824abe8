import { expect, test } from 'vitest'
import { answersIn, foldersIn } from '../../../scripts/corpus/answers.ts'
import { fuzzIntake } from '../../../scripts/fuzz/fuzz-intake.ts'

test('files made by chance are read or refused, never a crash or a wait', {
	timeout: 60_000,
}, async () => {
	const inputs = foldersIn('tests/fixtures')
		.flatMap(answersIn)
		.map(({ given }) => given)
	const { files, refused, faults } = await fuzzIntake(inputs, 150, 1)
	expect(faults).toEqual([])
	expect(files).toBe(150)
	// Both ways out are met.
	expect(refused).toBeGreaterThan(10)
	expect(refused).toBeLessThan(140)
})
