import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
	interface ProvidedContext {
		/** A data folder with a newsroom and five published pieces, made once; every test works on a copy. */
		newsroom: string
	}
}

/** Writes a newsroom once for all integration tests: each starts from a copy of it. */
export default function prepareNewsroom(project: TestProject): () => void {
	const folder = mkdtempSync(join(tmpdir(), 'newsroom-'))
	const program = fileURLToPath(new URL('write-newsroom.ts', import.meta.url))
	const env = {
		...process.env,
		PAYLOAD_LOG_LEVEL: 'error',
		PAYLOAD_SECRET: 'test',
		DATA_DIR: folder,
		DATABASE_URI: `file:${join(folder, 'cms.db')}`,
	}
	const { status, stderr } = spawnSync(process.execPath, [program], { env, encoding: 'utf8' })
	if (status !== 0) throw new Error(stderr)
	project.provide('newsroom', folder)
	return () => rmSync(folder, { recursive: true, force: true })
}
