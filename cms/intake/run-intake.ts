import { resolve } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { Intake } from './piece.ts'
import { Refused } from './refusal.ts'

/** After this long a file is not worth waiting for, ms. */
const patience = 5_000
const memory = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 48 }

/**
 * Reads a file in a thread of its own that can be ended: whatever a file does, other requests are served. A file that
 * takes too long or too much memory is refused as too large, one that breaks the reader as broken.
 */
export function runIntake(bytes: Uint8Array, name: string): Promise<Intake> {
	const path = resolve(/* turbopackIgnore: true */ process.cwd(), 'cms/intake/intake-worker.ts')
	return new Promise((done) => {
		const worker = new Worker(path, {
			workerData: { bytes, name },
			resourceLimits: memory,
			execArgv: [],
		})
		const end = (answer: Intake): void => {
			clearTimeout(timer)
			done(answer)
			void worker.terminate()
		}
		const refuse = (kind: 'too-large-when-opened' | 'corrupt-file'): void =>
			end({ refusals: [new Refused(kind).refusal] })
		const timer = setTimeout(() => refuse('too-large-when-opened'), patience)
		worker.once('message', end)
		worker.once('error', (error: NodeJS.ErrnoException) =>
			refuse(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'too-large-when-opened' : 'corrupt-file'),
		)
		worker.once('exit', () => refuse('corrupt-file'))
	})
}
