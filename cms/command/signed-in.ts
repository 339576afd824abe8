import type { Payload } from 'payload'
import { personOf } from '../access/allow.ts'
import type { Refusal } from '../review/refusal.ts'
import { refusalResponse } from './refused.ts'

type Handle = (
	request: Request,
	args: { params: Promise<{ slug?: string[] }> },
) => Promise<Response>

/** What anybody may call. `first-register` is refused by Payload itself once there is an account. */
const open = /^(health|users\/(login|logout|me|refresh-token|init|first-register))$/
/** What is open before the first password is changed: one's own account. */
const own = /^(users\/[^/]+|payload-preferences\/.*)$/

/** Nothing over REST without a login but login and health: the gate in front of Payload's own access rules. */
export function signedIn(load: () => Promise<Payload>, handle: Handle): Handle {
	return async (request, args) => {
		const path = ((await args.params).slug ?? []).join('/')
		if (open.test(path)) return handle(request, args)
		const found = await refusalOf(await load(), request.headers, path)
		return found ? refusalResponse([found]) : handle(request, args)
	}
}

async function refusalOf(
	payload: Payload,
	headers: Headers,
	path: string,
): Promise<Refusal | undefined> {
	const { user } = await payload.auth({ headers })
	if (!user) return { kind: 'not-signed-in' }
	const must = personOf({ user } as Parameters<typeof personOf>[0])?.mustChangePassword
	return must && !own.test(path) ? { kind: 'must-change-password' } : undefined
}
