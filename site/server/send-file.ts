import type { Stats } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { extname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { types } from './headers.ts'

const extension = { br: '.br', gzip: '.gz' } as const

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
	const opened = await openBest(plain, request)
	if (!opened) return false
	const { file, coding, found } = opened
	try {
		const ending = coding ? extension[coding] : extname(plain)
		const tag = `"${found.ino.toString(36)}-${found.mtimeMs.toString(36)}${ending}"`
		const forEver = /^\/(_astro|media)\//.test(path)
		if (coding) response.setHeader('content-encoding', coding)
		response.setHeader('etag', tag).setHeader('vary', 'accept-encoding')
		response.setHeader(
			'cache-control',
			forEver ? 'public, max-age=31536000, immutable' : 'no-cache',
		)
		response.setHeader('content-type', types[extname(plain)] ?? 'application/octet-stream')
		if (status === 200 && request.headers['if-none-match'] === tag) response.writeHead(304).end()
		else if (request.method === 'HEAD') {
			response.writeHead(status, { 'content-length': found.size }).end()
		} else {
			response.writeHead(status, { 'content-length': found.size })
			await pipeline(file.createReadStream({ autoClose: false }), response).catch(hungUp)
		}
		return true
	} finally {
		await file.close()
	}
}

/** A reader who goes away while a page is sent is nobody's fault. */
function hungUp(error: NodeJS.ErrnoException): void {
	if (error.code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error
}

type Opened = { file: FileHandle; coding: keyof typeof extension | undefined; found: Stats }

/**
 * Opens the file, or a compressed copy of it. Size and tag come from what was opened: pages are replaced and photos
 * removed at any moment, and by name the next look may find another file, or none.
 */
async function openBest(plain: string, request: IncomingMessage): Promise<Opened | undefined> {
	const accepted = String(request.headers['accept-encoding'] ?? '')
	const codings = (['br', 'gzip'] as const).filter((coding) => accepted.includes(coding))
	for (const coding of [...codings, undefined]) {
		const path = coding ? plain + extension[coding] : plain
		const file = await open(path).catch(() => undefined)
		const found = await file?.stat()
		if (file && found?.isFile()) return { file, coding, found }
		await file?.close()
	}
	return
}
