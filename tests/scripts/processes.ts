import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** What came of a program, and what it printed on either stream. */
export type Ended = { code: number | null; printed: string }

/**
 * Runs code of an ES module in a Node of its own. `supervise` and `runStep` end the process that calls them, which must not
 * be the test's.
 */
export function program(code: string): { child: ChildProcess; said: Said; ended: Promise<Ended> } {
	const child = spawn(process.execPath, ['--input-type=module', '-e', code], {
		stdio: ['ignore', 'pipe', 'pipe'],
	})
	let printed = ''
	const waiting = new Set<() => void>()
	for (const stream of [child.stdout, child.stderr]) {
		stream?.setEncoding('utf8').on('data', (text: string) => {
			printed += text
			for (const look of waiting) look()
		})
	}
	const said: Said = (pattern) =>
		new Promise((found) => {
			const look = () => {
				const all = [...printed.matchAll(pattern)]
				if (all.length === 0) return
				waiting.delete(look)
				found(all.map(([, group = '']) => group))
			}
			waiting.add(look)
			look()
		})
	const ended = new Promise<Ended>((done) => {
		child.once('close', (code) => done({ code, printed }))
	})
	return { child, said, ended }
}
/** Waits for text; what the group of each match holds. */
export type Said = (pattern: RegExp) => Promise<string[]>

/** A process that has ended but that nobody has asked about (a zombie, where a container has no init) does not run. */
export function isRunning(pid: number): boolean {
	try {
		process.kill(pid, 0)
		return !/\) [ZX] /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'))
	} catch {
		return false
	}
}
