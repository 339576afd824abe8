import type { TestProject } from 'vitest/node'
import { startEdgeSite } from './edge-site.ts'

declare module 'vitest' {
	interface ProvidedContext {
		/** The address of the portal of `edge-pages.ts`. It only answers, so all browser tests share it. */
		edge: string
	}
}

/** Starts the portal of what pages break on once for all browser tests. */
export async function prepareEdge(project: TestProject): Promise<() => Promise<void>> {
	const { address, close } = await startEdgeSite()
	project.provide('edge', address)
	return close
}
