import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const script = fileURLToPath(new URL('../../scripts/ensure-install.mjs', import.meta.url))

/** Runs the script in a folder where everything is installed, as if Node were of that version. */
function runOn(version: string) {
	const folder = mkdtempSync(join(tmpdir(), 'install-'))
	mkdirSync(join(folder, 'node_modules'))
	writeFileSync(join(folder, 'package-lock.json'), '{}')
	const installed = createHash('sha256').update('{}').digest('hex')
	writeFileSync(join(folder, 'node_modules/.installed-lock'), installed)
	const pretend = `Object.defineProperty(process.versions, 'node', { value: '${version}' })`
	return spawnSync(process.execPath, ['--import', `data:text/javascript,${pretend}`, script], {
		cwd: folder,
		encoding: 'utf8',
	})
}

test.each(['18.20.8', '20.18.3', '20.9.0'])('Node %s is refused in one line', (version) => {
	const { status, stderr } = runOn(version)
	expect(status).toBe(1)
	expect(stderr).toBe(`这里的Node是${version}，需要20.19以上。请到https://nodejs.org换新版。\n`)
})

test.each(['20.19.0', '22.1.0', '24.21.0'])('on Node %s what is installed stays', (version) => {
	expect(runOn(version)).toMatchObject({ status: 0, stdout: '', stderr: '' })
})
