/** How one asks a program to stop: Ctrl-C, `kill` or a service manager, and a terminal that is closed. */
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** Calls `stop` when the program is asked to stop. @returns what takes the wish back */
export function onStop(stop: () => void): () => void {
	for (const signal of signals) process.on(signal, stop)
	return () => {
		for (const signal of signals) process.off(signal, stop)
	}
}
