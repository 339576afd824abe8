import { phoneFiles } from '../../files.ts'

/** The sheet and the script of the phone's pages. Their names change with their bytes, so they may be kept for ever. */
export async function GET(
	_: Request,
	{ params }: { params: Promise<{ name: string }> },
): Promise<Response> {
	const file = phoneFiles().byPath.get(`/phone/${(await params).name}`)
	if (!file) return new Response('没有这个文件', { status: 404 })
	return new Response(file.bytes, {
		headers: {
			'content-type': file.type,
			'cache-control': 'public, max-age=31536000, immutable',
		},
	})
}
