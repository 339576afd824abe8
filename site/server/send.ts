import type { IncomingMessage, ServerResponse } from 'node:http'
import { types } from './headers.ts'

type Answer = { status: number; type: '.html' | '.json' | '.txt'; text: string }

/** Sends what was made for this one request: nobody keeps it. */
export function send(
	{ method }: IncomingMessage,
	response: ServerResponse,
	{ status, type, text }: Answer,
): void {
	const bytes = Buffer.from(text)
	response.writeHead(status, {
		'content-type': types[type] ?? '',
		'content-length': bytes.length,
		'cache-control': 'no-store',
	})
	response.end(method === 'HEAD' ? undefined : bytes)
}
