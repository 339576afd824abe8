import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'
import { chromiumPath, quiet } from '../../scripts/bench/chromium.ts'

/** The same engine without the windows of a browser around it, where Debian has it: pages come a fifth faster. */
const shell = '/usr/bin/chromium-headless-shell'

export function startBrowser(): Promise<Browser> {
	const executablePath = process.env.CHROMIUM || !existsSync(shell) ? chromiumPath : shell
	return chromium.launch({ executablePath, args: [...quiet] })
}
