import type { ChildProcess } from 'node:child_process'

/** How long a process may take to stop before it is killed, ms. Docker waits for 10 s in all. */
const patience = 8_000

/** Asks a child and all that it started to end, kills what is left, and comes back once the child is gone. */
export async function endGroup(child: ChildProcess): Promise<void> {
	if (isAlive(child)) {
		const gone = new Promise((done) => child.once('exit', done))
		signalGroup(child, 'SIGTERM')
		const hard = setTimeout(() => signalGroup(child, 'SIGKILL'), patience)
		await gone
		clearTimeout(hard)
	}
	signalGroup(child, 'SIGKILL')
}

export function isAlive({ exitCode, signalCode }: ChildProcess): boolean {
	return exitCode === null && signalCode === null
}

function signalGroup({ pid }: ChildProcess, signal: NodeJS.Signals): void {
	if (pid === undefined) return
	try {
		process.kill(-pid, signal)
	} catch (error) {
		// Nobody of the group is left.
		if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error
	}
}
