import { type ChildProcess, spawn } from 'node:child_process'

/** How long a part may take to stop before it is killed, ms. */
const patience = 8_000

export type Part = { name: string; args: string[] }
export type Tree = { stop: (code: number) => void }

/**
 * Runs parts as one: one without the other is no newsroom, so when one ends all end, and whoever started the program
 * starts it anew. Ends this process with 0 when asked to stop, with 1 when a part ended by itself.
 */
export function supervise(
	parts: readonly Part[],
	env: NodeJS.ProcessEnv,
	end: (code: number) => void = (code) => process.exit(code),
): Tree {
	let stopping = false
	const children = parts.map(({ name, args }): ChildProcess => {
		// A group of its own: Ctrl-C reaches this process only, which then stops the parts.
		const child = spawn(process.execPath, args, {
			stdio: ['ignore', 'inherit', 'inherit'],
			env,
			detached: true,
		})
		child.on('exit', (code, signal) => {
			if (stopping) return
			console.error(`${name}退出了（${signal ?? code}），其他部分一起停下。`)
			stop(1)
		})
		return child
	})

	function stop(code: number): void {
		if (stopping) return
		stopping = true
		const alive = children.filter((child) => child.exitCode === null && child.signalCode === null)
		const ends = alive.map((child) => new Promise((done) => child.once('exit', done)))
		for (const child of alive) child.kill('SIGTERM')
		const hard = setTimeout(() => {
			for (const child of alive) child.kill('SIGKILL')
		}, patience)
		void Promise.all(ends).then(() => {
			clearTimeout(hard)
			end(code)
		})
	}
	for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => stop(0))
	return { stop }
}
