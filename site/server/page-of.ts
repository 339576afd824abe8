import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { searchRoute } from '../../content/route.ts'
import { namedBy } from './path-of.ts'

const [searchPage] = searchRoute('').split('?')

/**
 * The address of the page that a request means but does not spell: pages end with a slash, `/a` and `/a/index.html` lead
 * to `/a/`. Path and query only, so that nobody is led to another host; `undefined` where there is no such page.
 */
export async function pageOf(root: string, target: string): Promise<string | undefined> {
	const named = namedBy(target)
	if (!named || named.endsWith('/')) return
	const page = `${named.replace(/\/index\.html$/, '')}/`
	if (page !== searchPage && !(await isFile(join(root, page, 'index.html')))) return
	const [query = ''] = /\?[^#]*/.exec(target) ?? []
	return encodeURI(page) + query
}

async function isFile(path: string): Promise<boolean> {
	const found = await stat(path).catch(() => undefined)
	return found?.isFile() ?? false
}
