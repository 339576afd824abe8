import type { Files } from '../../phone/document.ts'
import { phoneFiles } from './files.ts'

/** A page that nobody else may keep: it is made for one person. */
export function answerPage(
	print: (files: Files) => string,
	status = 200,
	headers: Record<string, string> = {},
): Response {
	return new Response(print(phoneFiles().files), {
		status,
		headers: {
			'content-type': 'text/html; charset=utf-8',
			'cache-control': 'private, no-store',
			'x-robots-tag': 'noindex',
			...headers,
		},
	})
}
