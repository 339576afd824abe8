import config from '@payload-config'
import { getPayload } from 'payload'
import { refusalResponse } from '../../command/refused.ts'

type Handle = (request: Request, args: { params: Promise<{ slug?: string[] }> }) => Promise<Response>

/** What anybody may call. `first-register` is refused by Payload itself once there is an account. */
const open = /^(health|users\/(login|logout|me|refresh-token|init|first-register))$/

/** Nothing over REST without a login but login and health: the gate in front of Payload's own access rules. */
export function signedIn(handle: Handle): Handle {
	return async (request, args) => {
		const path = ((await args.params).slug ?? []).join('/')
		if (open.test(path)) return handle(request, args)
		const payload = await getPayload({ config })
		const { user } = await payload.auth({ headers: request.headers })
		return user ? handle(request, args) : refusalResponse([{ kind: 'not-signed-in' }])
	}
}
