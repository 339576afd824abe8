import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
	interface ProvidedContext {
		/** A data folder with the demo newsroom, made once; every test works on a copy. */
		demo: string
	}
}

/** Writes the demo once for all browser tests: each starts from a copy of it. */
export async function prepareDemo(project: TestProject): Promise<() => void> {
	const folder = mkdtempSync(join(tmpdir(), 'demo-'))
	const env = { ...process.env, ...productEnv(folder) }
	await promisify(execFile)(process.execPath, ['scripts/prepare.ts'], { env })
	project.provide('demo', folder)
	return () => rmSync(folder, { recursive: true, force: true })
}

/** The environment of a newsroom on a data folder. */
export function productEnv(folder: string) {
	return {
		NODE_ENV: 'production' as const,
		NEXT_TELEMETRY_DISABLED: '1',
		PAYLOAD_SECRET: 'browser tests',
		DATA_DIR: folder,
		DATABASE_URI: `file:${join(folder, 'cms.db')}`,
	}
}
