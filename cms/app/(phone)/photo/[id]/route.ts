import { redirectTo, signedInVisit } from '../../visit.ts'

/** A picture of the newsroom as a page shows it: small, or whole with `?whole`. Payload serves the file, to whom may see it. */
export async function GET(
	request: Request,
	{ params }: { params: Promise<{ id: string }> },
): Promise<Response> {
	const found = await signedInVisit(request)
	if (found instanceof Response) return new Response('请先登录', { status: 401 })
	const { payload, req } = found
	const photo = await payload.findByID({
		...{ collection: 'media', id: (await params).id, depth: 0, disableErrors: true },
		...{ req, user: req.user, overrideAccess: false },
	})
	const whole = new URL(request.url).searchParams.has('whole')
	const address = whole ? photo?.url : (photo?.sizes?.thumb?.url ?? photo?.url)
	if (!address) return new Response('没有这张图片', { status: 404 })
	return redirectTo(address)
}
