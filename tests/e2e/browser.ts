import { type Browser, chromium } from 'playwright-core'
import { chromiumPath, quiet } from '../../scripts/bench/chromium.ts'

export function startBrowser(): Promise<Browser> {
	return chromium.launch({ executablePath: chromiumPath, args: [...quiet] })
}
