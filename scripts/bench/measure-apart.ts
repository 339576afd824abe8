import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const program = fileURLToPath(new URL('../bench.ts', import.meta.url))

/**
 * Measures one size in a process of its own, so that no size pays for another's memory.
 * @param bench its name on the command line
 * @throws where the process fails, with what it printed
 */
export function measureApart<Result>(bench: string, size: number): Result {
	const { status, stdout } = spawnSync(process.execPath, [program, `${bench}-one`, String(size)], {
		encoding: 'utf8',
		stdio: ['ignore', 'pipe', 'inherit'],
		env: { ...process.env, PAYLOAD_LOG_LEVEL: 'error', NODE_ENV: 'production' },
	})
	const line = stdout.trim().split('\n').at(-1) ?? ''
	if (status !== 0 || !/^[[{]/u.test(line)) {
		throw new Error(`The bench ${bench} of ${size} failed:\n${stdout}`)
	}
	return JSON.parse(line) as Result
}
