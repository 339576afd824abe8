import type { IncomingMessage, ServerResponse } from 'node:http'
import { text } from 'node:stream/consumers'

const themes = ['auto', 'light', 'dark'] as const
type Theme = (typeof themes)[number]

/** Where the buttons at the foot of every page send a reader's choice. */
export const themeChoicePath = '/theme'
const yearInSeconds = 31_536_000
/** A choice is ten bytes. */
const maxBytes = 100

/**
 * The style sheet that `/theme.css` is for this reader. Pages stay the same for everyone, so that anybody may keep them;
 * only this small file differs. Where files are served without this server, `/theme.css` is the one that changes nothing.
 */
export function themeFile({ headers }: IncomingMessage): string {
	const [, chosen] = /(?:^|;\s*)theme=([a-z]+)/.exec(headers.cookie ?? '') ?? []
	return chosen === 'light' || chosen === 'dark' ? `/theme-${chosen}.css` : '/theme.css'
}

/** Keeps a reader's choice for a year and leads back to the page it was made on. */
export async function chooseTheme(
	request: IncomingMessage,
	response: ServerResponse,
): Promise<void> {
	if (Number(request.headers['content-length'] ?? Number.POSITIVE_INFINITY) > maxBytes) {
		response.writeHead(413, { connection: 'close' }).end()
		return
	}
	const given = new URLSearchParams(await text(request)).get('to')
	const theme = themes.find((one) => one === given)
	if (!theme) {
		response.writeHead(400).end()
		return
	}
	response.writeHead(303, {
		'set-cookie': cookieOf(theme),
		'cache-control': 'no-store',
		location: backTo(request),
	})
	response.end()
}

function cookieOf(theme: Theme): string {
	const age = theme === 'auto' ? 0 : yearInSeconds
	return `theme=${theme}; Path=/; Max-Age=${age}; SameSite=Lax; HttpOnly`
}

/** A path of this portal, whatever the reader's browser names. */
function backTo({ headers }: IncomingMessage): string {
	const from = URL.parse(headers.referer ?? '')
	if (!from || from.host !== headers.host) return '/'
	// Two strokes at the start would be another host.
	return from.pathname.replace(/^\/+/, '/') + from.search
}
