import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { soak } from '../../scripts/soak/soak.ts'

test('killed at any moment, the log is whole, every entry is live once, the files are those of a rebuild', async () => {
	const folder = await mkdtemp(join(tmpdir(), 'crash-'))
	const { published, ...found } = await soak(folder, 3, 2)
	await rm(folder, { recursive: true, force: true })
	expect(published).toBeGreaterThanOrEqual(6)
	expect(found).toEqual({ kills: 3, problem: undefined, doubled: [], different: [] })
}, 120_000)
