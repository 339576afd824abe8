import { readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import config from '@payload-config'
import { getPayload } from 'payload'
import { asPrinted } from '../../../../channel/as-printed.ts'
import { asPrint } from '../../../../command/preview-page.ts'
import { dataDir } from '../../../../paths.ts'
import { renditionPath } from '../../../../publish/find-photo.ts'

const types: Record<string, string> = {
	'.css': 'text/css; charset=utf-8',
	'.woff2': 'font/woff2',
	'.svg': 'image/svg+xml',
	'.png': 'image/png',
	'.avif': 'image/avif',
	'.webp': 'image/webp',
	'.jpg': 'image/jpeg',
}
const picture = /^media\/([0-9a-f]{64})\.(avif|webp|jpg)$/
const asset = /^(_astro|fonts)\/[\w.@-]+$/

/** `/preview/portal/…`: the files a preview names: the portal's style sheets, and pictures by their digest, which only who sees the page knows. */
export async function GET(
	request: Request,
	{ params }: { params: Promise<{ path: string[] }> },
): Promise<Response> {
	const path = (await params).path.join('/')
	const payload = await getPayload({ config })
	const { user } = await payload.auth({ headers: request.headers })
	if (!user) return new Response('请先登录', { status: 401 })
	const file = fileOf(path)
	const type = types[extname(path)]
	if (!file || !type) return new Response('没有这个文件', { status: 404 })
	try {
		const bytes = await readFile(/* turbopackIgnore: true */ file)
		const isPrint = new URL(request.url).search === `?${asPrint}` && extname(path) === '.css'
		const body = isPrint ? asPrinted(bytes.toString('utf8')) : new Uint8Array(bytes)
		return new Response(body, {
			headers: { 'content-type': type, 'cache-control': 'private, max-age=3600' },
		})
	} catch {
		return new Response('没有这个文件', { status: 404 })
	}
}

function fileOf(path: string): string | undefined {
	const sha256 = picture.exec(path)?.[1]
	if (sha256) return renditionPath(sha256)
	return asset.test(path) ? join(dataDir(), 'site', path) : undefined
}
