import type { Page } from 'playwright-core'

/**
 * Waits until a page of the desk answers to keys and clicks: it can be seen before its script has taken it over,
 * and on a busy machine a browser is faster than a hand. Pages without React are alive at once.
 */
export async function alive(page: Page): Promise<void> {
	await page.waitForFunction(isTakenOver)
	// What listens to the whole document is attached after the first frame.
	await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))))
}

/** Runs in the page: React has put its mark on everything that can be pressed. */
function isTakenOver(): boolean {
	if (!('__next_f' in self)) return true
	return [...document.querySelectorAll('button')].every((button) =>
		Object.keys(button).some((name) => name.startsWith('__reactProps$')),
	)
}
