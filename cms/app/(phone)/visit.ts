import config from '@payload-config'
import { createLocalReq, getPayload, type Payload, type PayloadRequest } from 'payload'
import { personOf } from '../../access/allow.ts'
import type { Viewer } from '../../phone/viewer.ts'

export type Visit = { payload: Payload; req: PayloadRequest; viewer: Viewer | undefined }
export type SignedIn = Visit & { viewer: Viewer }

/** Who asks for a page, and a request by which the newsroom knows them. */
export async function visit(request: Request): Promise<Visit> {
	const payload = await getPayload({ config })
	const { user } = await payload.auth({ headers: request.headers })
	const req = await createLocalReq(
		{ ...(user ? { user } : {}), req: { headers: request.headers } as never },
		payload,
	)
	const who = personOf(req)
	if (!who) return { payload, req, viewer: undefined }
	const unit = who.unit
		? await payload.findByID({
				...{ collection: 'units', id: who.unit, depth: 0, disableErrors: true, req },
			})
		: undefined
	return {
		...{ payload, req },
		viewer: {
			id: String(who.id),
			name: who.name ?? '',
			roles: who.roles,
			unit: unit?.name ?? '',
			mustChangePassword: who.mustChangePassword === true,
		},
	}
}

/** For pages that need a login: what answers instead of them, or who is there. */
export async function signedInVisit(request: Request): Promise<SignedIn | Response> {
	const found = await visit(request)
	const { viewer } = found
	const { pathname, search } = new URL(request.url)
	if (!viewer) return redirectTo(`/login?next=${encodeURIComponent(pathname + search)}&why=expired`)
	if (viewer.mustChangePassword && pathname !== '/me') return redirectTo('/me')
	return { ...found, viewer }
}

export function redirectTo(path: string, headers: Record<string, string> = {}): Response {
	return new Response(null, { status: 303, headers: { location: path, ...headers } })
}

/** A form that another site's page sent. Browsers say where a form comes from; old ones say nothing, and send no cookie along either. */
export function isForeign(request: Request): boolean {
	const origin = request.headers.get('origin')
	if (!origin || origin === 'null') return request.headers.get('sec-fetch-site') === 'cross-site'
	const host = request.headers.get('x-forwarded-host') ?? request.headers.get('host')
	return !URL.canParse(origin) || new URL(origin).host !== host
}
