import { extname, normalize } from 'node:path'
import { types } from './headers.ts'

/**
 * The file in the public folder that a request names; `undefined` for what cannot be one: a way out of the folder, a
 * broken escape, a name that begins with a dot, an ending that is not served.
 */
export function pathOf(target: string): string | undefined {
	try {
		const [given = ''] = target.split(/[?#]/)
		const decoded = decodeURIComponent(given)
		if (/[\0\\]/.test(decoded) || !decoded.startsWith('/')) return
		if (decoded.split('/').some((name) => name.startsWith('.'))) return
		const path = normalize(decoded)
		if (path.endsWith('/')) return `${path}index.html`
		return extname(path) in types ? path : undefined
	} catch {
		return
	}
}
