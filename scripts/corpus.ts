import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { runIntake } from '../cms/intake/run-intake.ts'
import { type Answer, answersIn, foldersIn, isPaste, isRefusal } from './corpus/answers.ts'
import { checkPhotos } from './corpus/check-photos.ts'
import { type Check, compareDocument } from './corpus/compare-document.ts'

/** `npm run corpus -- [DIR]`: every file of a corpus against the right answer beside it, field by field. */

type Result = Answer & { checks: Check[] }

async function checkFile(answer: Answer): Promise<Result> {
	return { ...answer, checks: compareDocument(answer.expected, await runIntake(answer.given)) }
}

function report({ file, checks, expected: { judgement } }: Result): void {
	const misses = checks.filter(({ ok }) => !ok)
	const right = `${checks.length - misses.length}/${checks.length}`
	console.log(`${misses.length === 0 ? 'ok  ' : 'miss'} ${file.padEnd(64)} ${right}`)
	for (const { field } of checks.filter(({ asGood }) => asGood))
		console.log(`     ${field}: as good`)
	for (const { field, expected, got } of misses) {
		console.log(`     ${field}\n       - ${printed(expected)}\n       + ${printed(got)}`)
	}
	if (misses.length > 0 && judgement) console.log(`     judgement: ${judgement}`)
}

function printed(value: unknown): string {
	if (!Array.isArray(value)) return JSON.stringify(value)
	return value.map((one) => JSON.stringify(one)).join('\n         ')
}

type Share = { right: number; all: number }

function shareOf(results: readonly Result[]): Share {
	const checks = results.flatMap((one) => one.checks)
	return { right: checks.filter(({ ok }) => ok).length, all: checks.length }
}

/** A paragraph or a photo that did not come through is worse than a field in the wrong place. */
function hasLoss({ checks }: Result): boolean {
	return checks.some(({ field, ok }) => !ok && /(outcome|pieces|blocks|photos)$/.test(field))
}

function isAll({ right, all }: Share): boolean {
	return right === all
}

const { positionals } = parseArgs({ allowPositionals: true })
const dir = positionals[0] ?? '../shared/corpus'
const results = await Promise.all(foldersIn(dir).flatMap(answersIn).map(checkFile))
for (const result of results) report(result)
const pictures = join(dir, 'photos')
const photos = existsSync(pictures) ? await checkPhotos(pictures) : { right: 0, all: 0, misses: [] }
for (const { file, what } of photos.misses) console.log(`miss ${join(pictures, file)}: ${what}`)

const documents = results.filter((one) => !isPaste(one) && !isRefusal(one))
const fields = shareOf(documents)
const refusals = shareOf(results.filter((one) => !isPaste(one) && isRefusal(one)))
const pastes = shareOf(results.filter(isPaste))
const print = ({ right, all }: Share) => `${right}/${all}`
console.log(
	`documents ${print(fields)} fields, ${print(refusals)} refusals; pastes ${print(pastes)}; photos ${print(photos)}`,
)
/** The share of fields that have to be exactly as expected. */
const leastFields = 0.95
const isGood =
	fields.right >= leastFields * fields.all &&
	!documents.some(hasLoss) &&
	[refusals, pastes, photos].every(isAll)
process.exitCode = isGood ? 0 : 1
