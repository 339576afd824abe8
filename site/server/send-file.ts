import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { extname, join } from 'node:path'
import { types } from './headers.ts'

const copies = [
	['br', '.br'],
	['gzip', '.gz'],
] as const

/**
 * Sends a file, compressed where a copy lies beside it. Pages are asked for anew each time, what is named after its
 * bytes is kept for ever.
 * @returns whether there is such a file
 */
export async function sendFile(
	root: string,
	path: string,
	status: number,
	request: IncomingMessage,
	response: ServerResponse,
): Promise<boolean> {
	const plain = join(root, path)
	const found = await stat(plain).catch(() => undefined)
	if (!found?.isFile()) return false
	const { file, coding, bytes } = await chosen(plain, found.size, request)
	if (coding) response.setHeader('content-encoding', coding)
	const tag = `"${found.ino.toString(36)}-${found.mtimeMs.toString(36)}${extname(file)}"`
	const forEver = /^\/(_astro|media)\//.test(path)
	response.setHeader('etag', tag).setHeader('vary', 'accept-encoding')
	response.setHeader('cache-control', forEver ? 'public, max-age=31536000, immutable' : 'no-cache')
	response.setHeader('content-type', types[extname(plain)] ?? 'application/octet-stream')
	if (status === 200 && request.headers['if-none-match'] === tag) response.writeHead(304).end()
	else if (request.method === 'HEAD') response.writeHead(status, { 'content-length': bytes }).end()
	else createReadStream(file).pipe(response.writeHead(status, { 'content-length': bytes }))
	return true
}

async function chosen(plain: string, size: number, request: IncomingMessage) {
	const accepted = String(request.headers['accept-encoding'] ?? '')
	for (const [coding, extension] of copies) {
		const copy = accepted.includes(coding)
			? await stat(plain + extension).catch(() => undefined)
			: undefined
		if (copy) return { file: plain + extension, coding, bytes: copy.size }
	}
	return { file: plain, coding: undefined, bytes: size }
}
