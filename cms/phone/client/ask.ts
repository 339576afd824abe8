export type Refused = { kind: string; message: string; [more: string]: unknown }
/** What came of a request. `lost` is the network's fault: it may or may not have been carried out. */
export type Answer<T> =
	| { kind: 'done'; body: T }
	| { kind: 'refused'; status: number; refusals: Refused[]; body: Record<string, unknown> }
	| { kind: 'logged-out' }
	| { kind: 'lost' }

type Asked = {
	method?: 'GET' | 'POST' | 'PUT'
	json?: unknown
	body?: XMLHttpRequestBodyInit
	/** How much has been sent, bytes. */
	onSent?: (sent: number) => void
}

/** After so long without an answer a request counts as lost, ms. */
const patience = 60_000

/** Asks the newsroom. XMLHttpRequest, as it tells how much has been sent. Never throws. */
export function ask<T>(
	url: string,
	{ method = 'GET', json, body, onSent }: Asked = {},
): Promise<Answer<T>> {
	return new Promise((done) => {
		const request = new XMLHttpRequest()
		request.open(method, url)
		request.timeout = patience
		request.setRequestHeader('accept', 'application/json')
		if (json !== undefined) request.setRequestHeader('content-type', 'application/json')
		request.upload.onprogress = ({ loaded }) => onSent?.(loaded)
		request.onload = () => done(answerOf<T>(request))
		request.onerror = () => done({ kind: 'lost' })
		request.onabort = () => done({ kind: 'lost' })
		request.ontimeout = () => done({ kind: 'lost' })
		request.send(json === undefined ? (body ?? null) : JSON.stringify(json))
	})
}

function answerOf<T>({ status, responseText }: XMLHttpRequest): Answer<T> {
	if (status === 401) return { kind: 'logged-out' }
	// Between a proxy that cannot reach the newsroom and a lost connection there is no difference to a sender.
	if (status === 0 || status === 502 || status === 503 || status === 504) return { kind: 'lost' }
	let body: Record<string, unknown> = {}
	try {
		body = JSON.parse(responseText)
	} catch {
		if (status < 400) return { kind: 'lost' }
	}
	if (status < 400) return { kind: 'done', body: body as T }
	const refusals = Array.isArray(body.refusals) ? (body.refusals as Refused[]) : []
	const number = `E-${status}`
	const unknown = `没办成，系统出错了（编号${number}）。您填的都在。请再试一次；还不行，把编号告诉管理员。`
	return {
		...{ kind: 'refused', status, body },
		refusals: refusals.length > 0 ? refusals : [{ kind: 'unknown', message: unknown }],
	}
}
