import { type NextRequest, NextResponse } from 'next/server'

/** The newsroom's language is Chinese whatever the browser says; who chooses another in the account keeps it. */
export function proxy(request: NextRequest): NextResponse {
	const headers = new Headers(request.headers)
	if (!request.cookies.has('payload-lng')) headers.set('accept-language', 'zh-CN')
	const response = NextResponse.next({ request: { headers } })
	response.headers.set('x-content-type-options', 'nosniff')
	response.headers.set('referrer-policy', 'same-origin')
	response.headers.set('x-frame-options', 'SAMEORIGIN')
	return response
}

export const config = {
	matcher: ['/admin/:path*', '/api/:path*', '/preview/:path*', '/sheet/:path*'],
}
