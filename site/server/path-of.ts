import { extname, normalize } from 'node:path'
import { types } from './headers.ts'

/**
 * The file in the public folder that a request names; `undefined` for what cannot be one: a way out of the folder, a
 * broken escape, a name that begins with a dot, an ending that is not served.
 */
export function pathOf(target: string): string | undefined {
	const path = namedBy(target)
	if (path?.endsWith('/')) return `${path}index.html`
	return path && extname(path) in types ? path : undefined
}

/** The path that a request names inside the public folder, decoded; `undefined` where it leads out of it or to something hidden. */
export function namedBy(target: string): string | undefined {
	try {
		const [given = ''] = target.split(/[?#]/)
		const decoded = decodeURIComponent(given)
		if (/[\0\\]/.test(decoded) || !decoded.startsWith('/')) return
		if (decoded.split('/').some((name) => name.startsWith('.'))) return
		return normalize(decoded)
	} catch {
		return
	}
}
