import type { TestProject } from 'vitest/node'
import { prepareDemo } from './prepare-demo.ts'
import { prepareEdge } from './prepare-edge.ts'

/** What all browser tests start from, made at the same time. */
export default async function prepare(project: TestProject): Promise<() => Promise<void>> {
	const ends = await Promise.all([prepareDemo(project), prepareEdge(project)])
	return async () => {
		for (const end of ends) await end()
	}
}
