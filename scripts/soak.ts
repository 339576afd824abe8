import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildStale } from './build.ts'
import { soak } from './soak/soak.ts'

/** `npm run soak`: fifty publications, killed twelve times. */
const kills = 12
const perLife = 4

buildStale()
const folder = mkdtempSync(join(tmpdir(), 'soak-'))
const found = await soak(folder, kills, perLife)
rmSync(folder, { recursive: true, force: true })
console.log(JSON.stringify(found, undefined, '\t'))
if (found.problem || found.doubled.length > 0 || found.different.length > 0) process.exitCode = 1
