import config from '@payload-config'
import { AuthenticationError, generatePayloadCookie, getPayload, LockedAuth } from 'payload'
import { printClock } from '../../../../content/day.ts'
import { homeOf, localPath } from '../../../phone/home-of.ts'
import { loginPage, type Notice } from '../../../phone/pages/login.ts'
import type { Role } from '../../../review/chain.ts'
import { answerPage } from '../answer-page.ts'
import { countWaiting } from '../load-waiting.ts'
import { isForeign, redirectTo, visit } from '../visit.ts'

export async function GET(request: Request): Promise<Response> {
	const asked = new URL(request.url).searchParams
	const next = localPath(asked.get('next'))
	const found = await visit(request)
	if (found.viewer)
		return redirectTo(next ?? homeOf(found.viewer.roles, await countWaiting(found.req)))
	const why = asked.get('why')
	const notice: Notice = why === 'expired' || why === 'changed' ? why : undefined
	return answerPage((files) => loginPage({ username: '', next: next ?? '', notice }, files))
}

export async function POST(request: Request): Promise<Response> {
	const form = await request.formData()
	const said = (name: string): string => String(form.get(name) ?? '')
	const next = localPath(said('next'))
	const again = (notice: Notice, status: number, until?: string): Response =>
		answerPage(
			(files) => loginPage({ username: said('username'), next: next ?? '', notice, until }, files),
			status,
		)
	if (isForeign(request)) return again('foreign', 403)
	const payload = await getPayload({ config })
	try {
		const { user, token } = await payload.login({
			collection: 'users',
			data: { username: said('username').trim(), password: said('password') },
			depth: 0,
		})
		const cookie = generatePayloadCookie({
			collectionAuthConfig: payload.collections.users.config.auth,
			cookiePrefix: payload.config.cookiePrefix,
			token: token ?? '',
		})
		// On a shared computer the login ends with the browser.
		const kept = said('remember') ? cookie : cookie.replace(/; Expires=[^;]*/, '')
		const { req } = await visit(new Request(request.url, { headers: { cookie: kept } }))
		const roles = (user?.roles ?? []) as Role[]
		const home = user?.mustChangePassword ? '/me' : (next ?? homeOf(roles, await countWaiting(req)))
		return redirectTo(home, { 'set-cookie': kept })
	} catch (error) {
		if (error instanceof LockedAuth)
			return again('locked', 401, await lockedUntil(said('username')))
		if (error instanceof AuthenticationError) return again('wrong', 401)
		throw error
	}
}

async function lockedUntil(username: string): Promise<string | undefined> {
	const payload = await getPayload({ config })
	const { docs } = await payload.find({
		...{ collection: 'users', where: { username: { equals: username.trim() } } },
		...{ limit: 1, depth: 0, showHiddenFields: true },
	})
	const until = docs[0]?.lockUntil
	return until ? printClock(until) : undefined
}
