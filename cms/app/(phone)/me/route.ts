import { AuthenticationError, generateExpiredPayloadCookie, LockedAuth } from 'payload'
import { mePage } from '../../../phone/pages/me.ts'
import { answerPage } from '../answer-page.ts'
import { isForeign, redirectTo, type SignedIn, signedInVisit } from '../visit.ts'

const shortest = 8

export async function GET(request: Request): Promise<Response> {
	const found = await signedInVisit(request)
	if (found instanceof Response) return found
	return answerPage((files) => mePage(found.viewer, undefined, files))
}

export async function POST(request: Request): Promise<Response> {
	const found = await signedInVisit(request)
	if (found instanceof Response) return found
	const form = await request.formData()
	if (isForeign(request)) return answerPage((files) => mePage(found.viewer, undefined, files), 403)
	if (form.get('do') === 'logout') return logout(found)
	const refused = await changePassword(found, String(form.get('old')), String(form.get('password')))
	if (refused) return answerPage((files) => mePage(found.viewer, refused, files), 422)
	return redirectTo('/login?why=changed', { 'set-cookie': expired(found) })
}

/** Ends this login on the server too, so that a copied cookie ends with it. */
async function logout(found: SignedIn): Promise<Response> {
	const { payload, req, viewer } = found
	const sid = (req.user as { _sid?: string } | null)?._sid
	const user = await payload.db.findOne<{ id: number; sessions?: { id: string }[] }>({
		collection: 'users',
		where: { id: { equals: viewer.id } },
		req,
	})
	await payload.db.updateOne({
		collection: 'users',
		id: viewer.id,
		data: { sessions: (user?.sessions ?? []).filter(({ id }) => id !== sid) },
		req,
	})
	return redirectTo('/login', { 'set-cookie': expired(found) })
}

function expired({ payload }: SignedIn): string {
	return generateExpiredPayloadCookie({
		collectionAuthConfig: payload.collections.users.config.auth,
		cookiePrefix: payload.config.cookiePrefix,
	})
}

/** @returns why not, in words */
async function changePassword(
	{ payload, req, viewer }: SignedIn,
	old: string,
	wanted: string,
): Promise<string | undefined> {
	if (wanted.length < shortest) return `新密码太短，没有改。请用至少${shortest}个字。`
	if (wanted === old) return '新密码和现在的一样，没有改。请换一个。'
	const { username } = req.user as { username?: string }
	try {
		await payload.login({ collection: 'users', data: { username: username ?? '', password: old } })
	} catch (error) {
		if (error instanceof LockedAuth)
			return '错了5次，账号停用10分钟。着急请找本单位审签人重设密码。'
		if (error instanceof AuthenticationError) return '现在的密码不对，没有改。请再输一次。'
		throw error
	}
	await payload.update({
		...{ collection: 'users', id: viewer.id, data: { password: wanted }, depth: 0 },
		...{ req, user: req.user, overrideAccess: false },
	})
	return
}
