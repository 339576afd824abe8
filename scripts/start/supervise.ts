import { type ChildProcess, spawn } from 'node:child_process'
import { endGroup } from './end-group.ts'
import { onStop } from './on-stop.ts'

export type Part = { name: string; args: string[] }
export type Tree = { stop: (code: number) => Promise<void> }

const endWhenAlone = new URL('end-when-alone.mjs', import.meta.url).href

/**
 * Runs parts as one: one without the other is no newsroom, so when one ends all end, and whoever started the program
 * starts it anew. Ends this process with 0 when asked to stop, with 1 when a part ended by itself. Killed outright, it
 * leaves no part behind (`end-when-alone.mjs`).
 */
export function supervise(parts: readonly Part[], env: NodeJS.ProcessEnv): Tree {
	let stopping = false
	const children = parts.map(({ name, args }): ChildProcess => {
		// A group of its own: Ctrl-C reaches this process only, which then stops the parts.
		const child = spawn(process.execPath, ['--import', endWhenAlone, ...args], {
			stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
			env,
			detached: true,
		})
		child.on('exit', (code, signal) => {
			if (stopping) return
			console.error(`${name}退出了（${signal ?? code}），其他部分一起停下。`)
			void stop(1)
		})
		return child
	})

	async function stop(code: number): Promise<void> {
		if (stopping) return
		stopping = true
		await Promise.all(children.map(endGroup))
		process.exit(code)
	}
	onStop(() => void stop(0))
	return { stop }
}
