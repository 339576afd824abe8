import { type NextRequest, NextResponse } from 'next/server'

/**
 * What a page for phones may load and do: its own sheet, script and pictures, and nothing written into the page. The
 * admin writes scripts and styles of its own and cannot have it.
 */
const phonePolicy = [
	"default-src 'none'",
	"script-src 'self'",
	"style-src 'self'",
	"img-src 'self' blob: data:",
	"connect-src 'self'",
	"form-action 'self'",
	"base-uri 'none'",
	"frame-ancestors 'self'",
].join('; ')
const phonePage = /^\/(login|my|me|submit|sign|phone|photo)(\/|$)/

/** The newsroom's language is Chinese whatever the browser says; who chooses another in the account keeps it. */
export function proxy(request: NextRequest): NextResponse {
	const headers = new Headers(request.headers)
	if (!request.cookies.has('payload-lng')) headers.set('accept-language', 'zh-CN')
	const response = NextResponse.next({ request: { headers } })
	response.headers.set('x-content-type-options', 'nosniff')
	response.headers.set('referrer-policy', 'same-origin')
	response.headers.set('x-frame-options', 'SAMEORIGIN')
	if (phonePage.test(request.nextUrl.pathname)) {
		response.headers.set('content-security-policy', phonePolicy)
	}
	return response
}

// Next reads this without running it: no computed parts.
export const config = {
	matcher: [
		'/admin/:path*',
		'/api/:path*',
		'/preview/:path*',
		'/sheet/:path*',
		'/login',
		'/me',
		'/my/:path*',
		'/submit/:path*',
		'/sign/:path*',
		'/phone/:path*',
		'/photo/:path*',
	],
}
