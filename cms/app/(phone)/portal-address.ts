import type { PayloadRequest } from 'payload'
import { z } from 'zod'

const shown = z.object({ address: z.string() })

/** The site's address as the settings have it; until it has a name, the port it is served at on this host. */
export async function portalAddress(req: PayloadRequest): Promise<string> {
	const settings = await req.payload.findGlobal({ slug: 'settings', depth: 0, req })
	const address = shown.safeParse(settings.public).data?.address
	if (address) return address
	const host = (req.headers.get('host') ?? 'localhost').replace(/:\d+$/, '')
	return `http://${host}:${process.env.PORTAL_PORT ?? '4321'}`
}
