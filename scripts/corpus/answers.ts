import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Given } from '../../cms/intake/run-intake.ts'
import { type Expectation, expectation } from './expectation.ts'

/** An input of the corpus, how it reaches the newsroom, and the right answer. */
export type Answer = { file: string; expected: Expectation; given: Given }

/** The folders of documents and pastes in a corpus: all that hold answers, but for pictures and the page. */
export function foldersIn(corpus: string): string[] {
	return readdirSync(corpus, { withFileTypes: true })
		.filter((entry) => entry.isDirectory() && !['photos', 'seed', 'observed'].includes(entry.name))
		.map(({ name }) => join(corpus, name))
}

/** Answers whose input is there: large ones are made on demand. */
export function answersIn(folder: string): Answer[] {
	return readdirSync(folder)
		.filter((name) => name.endsWith('.expected.json'))
		.sort()
		.map((name) => expectation.parse(JSON.parse(readFileSync(join(folder, name), 'utf8'))))
		.map((expected) => ({ file: join(folder, expected.input), expected }))
		.filter(({ file }) => existsSync(file))
		.map(({ file, expected }) => ({ file, expected, given: givenBy(file, expected.input) }))
}

function givenBy(file: string, name: string): Given {
	const as = /\.html?$/.test(file) ? 'html' : file.endsWith('.txt') ? 'text' : 'file'
	return { as, bytes: new Uint8Array(readFileSync(file)), name }
}

export function isPaste({ given }: Answer): boolean {
	return given.as !== 'file'
}

export function isRefusal({ expected }: Answer): boolean {
	return expected.outcome === 'refused'
}
