import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { intakeFile } from '../../../cms/intake/intake-file.ts'
import { intakeHtml, intakeText } from '../../../cms/intake/paste.ts'
import { body } from '../../../content/body.ts'
import { answersIn, foldersIn } from '../../../scripts/corpus/answers.ts'
import { compareDocument } from '../../../scripts/corpus/compare-document.ts'

const fixtures = fileURLToPath(new URL('../../fixtures', import.meta.url))
const answers = foldersIn(fixtures).flatMap(answersIn)
const read = { file: intakeFile, text: intakeText, html: intakeHtml }

test('the corpus is there', () => {
	expect(answers.length).toBeGreaterThan(70)
})

test.each(answers)('$file is read as its sender meant it', async ({ given, expected }) => {
	const intake = await read[given.as](given.bytes, given.name)
	expect(compareDocument(expected, intake).filter(({ ok }) => !ok)).toEqual([])
	if ('refusals' in intake) {
		expect(intake.refusals[0]?.message).toMatch(/请/)
	} else {
		for (const piece of intake.pieces) body.parse(piece.body)
	}
})
