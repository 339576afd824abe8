export type Refusal = { kind: string; message: string }
export type Action = { action: string; refusals: Refusal[]; seen?: string }

/** What the server answers to an order: what it did, or why not. */
export type Outcome = {
	version?: number
	url?: string
	ms?: number
	refusals?: Refusal[]
	errors?: { message: string }[]
}

/** Sends an order; a network that fails is a refusal like any other, in words. */
export async function send(path: string, body: unknown): Promise<Outcome> {
	try {
		const response = await fetch(path, {
			method: 'POST',
			headers: { 'content-type': 'application/json' },
			credentials: 'include',
			body: JSON.stringify(body),
		})
		return (await response.json()) as Outcome
	} catch {
		const message = '没有网络，没有办成。签字和发布要当场由服务器记下，请联网后再办。'
		return { refusals: [{ kind: 'offline', message }] }
	}
}

export async function loadActions(id: string | number): Promise<Action[]> {
	const response = await fetch(`/api/manuscripts/${id}/actions`, { credentials: 'include' })
	return response.ok ? ((await response.json()) as Action[]) : []
}
