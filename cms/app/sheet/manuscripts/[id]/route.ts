import config from '@payload-config'
import { createLocalReq, getPayload } from 'payload'
import { loadSheet } from '../../../../command/load-sheet.ts'
import { sheetPage } from '../../../../trail/sheet-page.ts'

/** `/sheet/manuscripts/:id`: 审稿单, to be printed. */
export async function GET(
	request: Request,
	{ params }: { params: Promise<{ id: string }> },
): Promise<Response> {
	const payload = await getPayload({ config })
	const { user } = await payload.auth({ headers: request.headers })
	if (!user) return new Response('请先登录', { status: 401 })
	const req = await createLocalReq({ user }, payload)
	const sheet = await loadSheet(req, (await params).id)
	if (!sheet) return new Response('没有这篇稿件', { status: 404 })
	return new Response(sheetPage(sheet), {
		headers: {
			'content-type': 'text/html; charset=utf-8',
			'cache-control': 'private, no-store',
			'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
		},
	})
}
