import { type FileHandle, open } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { extname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { codingsOf } from './codings-of.ts'
import { types } from './headers.ts'
import { isUnchanged } from './is-unchanged.ts'

const endings = { br: '.br', gzip: '.gz' } as const

/**
 * Sends a file, compressed where a copy lies beside it. Pages are asked for anew each time, what is named after its
 * bytes is kept for ever. The file is held open from its size to its last byte: pages are replaced and pictures taken away
 * meanwhile.
 * @returns whether there is such a file
 */
export async function sendFile(
	root: string,
	path: string,
	status: number,
	request: IncomingMessage,
	response: ServerResponse,
): Promise<boolean> {
	const opened = await openBest(join(root, path), request)
	if (!opened) return false
	const { file, coding } = opened
	try {
		const { ino, mtimeMs, size } = await file.stat()
		const tag = `"${ino.toString(36)}-${mtimeMs.toString(36)}-${size.toString(36)}${coding ? `-${coding}` : ''}"`
		const forEver = /^\/(_astro|media)\//.test(path)
		if (coding) response.setHeader('content-encoding', coding)
		response.setHeader('etag', tag).appendHeader('vary', 'accept-encoding')
		response.setHeader(
			'cache-control',
			forEver ? 'public, max-age=31536000, immutable' : 'no-cache',
		)
		response.setHeader('content-type', types[extname(path)] ?? 'application/octet-stream')
		if (status === 200 && isUnchanged(request.headers['if-none-match'], tag)) {
			response.writeHead(304).end()
			return true
		}
		response.writeHead(status, { 'content-length': size })
		if (request.method === 'HEAD' || size === 0) response.end()
		// To the byte the size says.
		else
			await pipeline(file.createReadStream({ end: size - 1, autoClose: false }), response).catch(
				hungUp,
			)
		return true
	} finally {
		await file.close()
	}
}

/** A reader who goes away while a page is sent is nobody's fault. */
function hungUp(error: NodeJS.ErrnoException): void {
	// Before the first byte, or in the middle.
	const gone = ['ERR_STREAM_UNABLE_TO_PIPE', 'ERR_STREAM_PREMATURE_CLOSE']
	if (!gone.includes(error.code ?? '')) throw error
}

type Opened = { file: FileHandle; coding?: keyof typeof endings }

/** The plain file decides whether there is one; a copy is only ever offered beside it. */
async function openBest(plain: string, request: IncomingMessage): Promise<Opened | undefined> {
	const file = await openFile(plain)
	if (!file) return
	for (const coding of codingsOf(request.headers['accept-encoding'])) {
		const copy = await openFile(plain + endings[coding])
		if (!copy) continue
		await file.close()
		return { file: copy, coding }
	}
	return { file }
}

async function openFile(path: string): Promise<FileHandle | undefined> {
	const file = await open(path).catch(() => undefined)
	if (!file || (await file.stat()).isFile()) return file
	await file.close()
	return undefined
}
