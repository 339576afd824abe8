import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'

const source = readFileSync('node_modules/axe-core/axe.min.js', 'utf8')
const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/**
 * What axe holds against a page as it stands, once its colours have come to rest: a rule and the elements, a line each.
 * @param parts selectors of what is ours: Payload's own markup around it is not ours to mend. Without any, the page.
 */
export function axeFaults(page: Page, ...parts: readonly string[]): Promise<string[]> {
	return found(page, parts, wcag)
}

/** The same with axe's best practices, for pages that are ours as a whole. */
export function axeFaultsAtBest(page: Page, ...parts: readonly string[]): Promise<string[]> {
	return found(page, parts, [...wcag, 'best-practice'])
}

async function found(page: Page, parts: readonly string[], rules: string[]): Promise<string[]> {
	await page.evaluate(() =>
		Promise.all(
			document
				.getAnimations()
				.filter(({ effect }) => effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY)
				.map(({ finished }) => finished.catch(() => undefined)),
		).then(() => undefined),
	)
	if (!(await page.evaluate('"axe" in window'))) await page.evaluate(source)
	const where = parts.length > 0 ? { include: parts.map((part) => [part]) } : undefined
	return page.evaluate(
		`axe.run(${where ? JSON.stringify(where) : 'document'}, { runOnly: ${JSON.stringify(rules)}, resultTypes: ['violations'] }).then(({ violations }) =>
			violations.map(({ id, nodes }) => id + ' ' + nodes.map(({ html }) => html.slice(0, 160)).join(' | ')))`,
	)
}
