import { handleEndpoints, type Payload } from 'payload'
import { signedIn } from '../../cms/command/signed-in.ts'

export type Answer = {
	status: number
	body: Record<string, unknown>
	text: string
	headers: Headers
}
export type Call = (
	method: string,
	path: string,
	options?: { as?: string | undefined; body?: unknown; form?: FormData; ifNoneMatch?: string },
) => Promise<Answer>

/** The CMS's REST interface without a socket: the same gate and the same handlers that the route gives to Next. */
export function restOf(payload: Payload): {
	call: Call
	login: (username: string, password: string) => Promise<string>
} {
	const handle = signedIn(
		async () => payload,
		(request) => handleEndpoints({ config: payload.config, request }),
	)
	const call: Call = async (method, path, { as, body, form, ifNoneMatch } = {}) => {
		const url = new URL(path, 'http://localhost')
		const slug = url.pathname.split('/').filter(Boolean).slice(1).map(decodeURIComponent)
		const request = new Request(url, {
			method,
			headers: {
				...(as ? { authorization: `JWT ${as}` } : {}),
				...(ifNoneMatch ? { 'if-none-match': ifNoneMatch } : {}),
				...(body === undefined ? {} : { 'content-type': 'application/json' }),
			},
			...(body === undefined ? {} : { body: JSON.stringify(body) }),
			...(form ? { body: form } : {}),
		})
		const response = await handle(request, { params: Promise.resolve({ slug }) })
		const text = await response.text()
		let parsed: Record<string, unknown> = {}
		try {
			parsed = JSON.parse(text)
		} catch {
			// Not every answer is JSON: a file, a page.
		}
		return { status: response.status, body: parsed, text, headers: response.headers }
	}
	return {
		call,
		login: async (username, password) => {
			const { body, text } = await call('POST', '/api/users/login', {
				body: { username, password },
			})
			if (typeof body.token !== 'string') throw new Error(text)
			return body.token
		},
	}
}
