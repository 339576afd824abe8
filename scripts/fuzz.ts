import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { answersIn, foldersIn } from './corpus/answers.ts'
import { fuzzIntake } from './fuzz/fuzz-intake.ts'

/** `npm run fuzz -- [--count 2000] [--seed 1] [--keep DIR]`: files made by chance from the corpus; none may crash or hang. */
const { values } = parseArgs({
	options: {
		count: { type: 'string', default: '2000' },
		seed: { type: 'string', default: '1' },
		keep: { type: 'string' },
	},
})
const inputs = foldersIn('tests/fixtures')
	.flatMap(answersIn)
	.map(({ given }) => given)
const { keep } = values
if (keep) mkdirSync(keep, { recursive: true })
const fuzzed = await fuzzIntake(
	inputs,
	Number(values.count),
	Number(values.seed),
	(seed, bytes) => {
		if (keep) writeFileSync(join(keep, String(seed)), bytes)
	},
)
console.log(JSON.stringify(fuzzed, undefined, '\t'))
/** Megabytes that the heap may grow while hundreds of files are read. */
const mostGrowth = 30
if (fuzzed.faults.length > 0 || fuzzed.growth > mostGrowth) process.exitCode = 1
