import { type ChildProcess, fork } from 'node:child_process'
import { resolve } from 'node:path'
import { takeTurns } from '../photo/take-turns.ts'
import type { Intake } from './intake.ts'
import { refuse } from './refusal.ts'

/** What somebody sent: a file, or what a clipboard held. `name` is for the words of a refusal. */
export type Given = { as: 'file' | 'text' | 'html'; bytes: Uint8Array; name: string }

/** Milliseconds after which reading is given up; the start of the process is not counted. */
export const intakeTimeout = 5_000
/** For the process to start, in milliseconds: a busy machine is no fault of the file. */
const startTimeout = 30_000
/** Heap of the process that reads, in MB; pictures lie outside it and have their own limit in `readZip`. */
const maxHeapMb = 256
/** So many files are read at once; others wait. */
const maxProcesses = 2

const inTurn = takeTurns(maxProcesses)

/**
 * Reads in a process of its own, which is killed when it takes too long: a thread that runs out of memory can take the
 * server with it, a process cannot. It inherits no environment, so no secret. Never throws for what was sent.
 * @param timeout in milliseconds.
 */
export function runIntake(given: Given, timeout = intakeTimeout): Promise<Intake> {
	return inTurn(() => readApart(given, timeout))
}

function readApart(given: Given, timeout: number): Promise<Intake> {
	const child = start()
	return new Promise<Intake>((answer, fail) => {
		const giveUp = (kind: 'too-large-when-opened' | 'corrupt-file') =>
			answer({ refusals: [refuse(kind, given.name)] })
		let hasStarted = false
		let timer = setTimeout(() => fail(new Error('The reader did not start in time.')), startTimeout)
		child.on('message', (message: Intake | 'ready') => {
			if (message !== 'ready') return answer(message)
			hasStarted = true
			clearTimeout(timer)
			timer = setTimeout(() => giveUp('too-large-when-opened'), timeout)
			child.send(given)
		})
		child.once('error', fail)
		child.once('exit', (_, signal) => {
			clearTimeout(timer)
			if (!hasStarted) return fail(new Error('The reader did not start.'))
			// V8 aborts when its heap is full; any other end is a fault met in the file.
			giveUp(
				signal === 'SIGABRT' || signal === 'SIGTRAP' ? 'too-large-when-opened' : 'corrupt-file',
			)
		})
	}).finally(() => child.kill('SIGKILL'))
}

function start(): ChildProcess {
	const file = resolve(/* turbopackIgnore: true */ process.cwd(), 'cms/intake/intake-process.ts')
	return fork(file, [], {
		env: { NODE_ENV: 'production' },
		execArgv: [`--max-old-space-size=${maxHeapMb}`, '--disable-warning=ExperimentalWarning'],
		serialization: 'advanced',
		stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
	})
}
