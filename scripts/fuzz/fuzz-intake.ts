import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import type { Intake } from '../../cms/intake/intake.ts'
import { intakeFile } from '../../cms/intake/intake-file.ts'
import { intakeHtml, intakeText } from '../../cms/intake/paste.ts'
import type { Given } from '../../cms/intake/run-intake.ts'
import { body } from '../../content/body.ts'
import { mutated } from './mutate.ts'
import { Random } from './random.ts'

export type Fuzzed = {
	files: number
	refused: number
	/** Longest time for one file, ms. */
	slowest: number
	/** Heap after a collection at the end less that after a tenth of the files, MB. */
	growth: number
	/** What must not happen: something thrown, a body that the contract does not know, more than `mostTime`. */
	faults: { seed: number; input: string; what: string }[]
}

/** Milliseconds that a file may take. */
const mostTime = 5_000
const read: Record<Given['as'], (bytes: Uint8Array, name: string) => Intake | Promise<Intake>> = {
	file: intakeFile,
	text: intakeText,
	html: intakeHtml,
}

/**
 * Reads files made by chance from good and bad ones. Every file has a seed of its own, so a fault is met again by it.
 * @param keep told of each file with a fault
 */
export async function fuzzIntake(
	inputs: readonly Given[],
	count: number,
	firstSeed: number,
	keep: (seed: number, bytes: Uint8Array) => void = () => {},
): Promise<Fuzzed> {
	const fuzzed: Fuzzed = { files: 0, refused: 0, slowest: 0, growth: 0, faults: [] }
	let early = 0
	for (let seed = firstSeed; seed < firstSeed + count; seed++) {
		const random = new Random(seed)
		const given = inputs[random.below(inputs.length)]
		if (!given) return fuzzed
		const bytes = await mutated(given.bytes, random)
		const began = performance.now()
		const fault = await faultOf(() => read[given.as](bytes, given.name), fuzzed)
		const time = performance.now() - began
		fuzzed.files++
		fuzzed.slowest = Math.max(fuzzed.slowest, Math.round(time))
		const what = fault ?? (time > mostTime ? `took ${Math.round(time)} ms` : undefined)
		if (what) {
			fuzzed.faults.push({ seed, input: given.name, what })
			keep(seed, bytes)
		}
		if (fuzzed.files === Math.ceil(count / 10)) early = heapMb()
	}
	fuzzed.growth = Math.round(heapMb() - early)
	return fuzzed
}

async function faultOf(
	work: () => Intake | Promise<Intake>,
	fuzzed: Fuzzed,
): Promise<string | undefined> {
	try {
		const intake = await work()
		if ('refusals' in intake) {
			fuzzed.refused++
			const isWorded = intake.refusals.every(({ message }) => message.includes('请'))
			return isWorded ? undefined : 'a refusal does not say what to do'
		}
		for (const piece of intake.pieces) {
			const parsed = body.safeParse(piece.body)
			if (!parsed.success) return `a body the contract does not know: ${parsed.error.message}`
		}
		return
	} catch (error) {
		return error instanceof Error ? (error.stack ?? error.message) : String(error)
	}
}

function heapMb(): number {
	setFlagsFromString('--expose-gc')
	runInNewContext('gc')()
	return process.memoryUsage().heapUsed / 1e6
}
