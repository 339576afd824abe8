import type { IncomingMessage } from 'node:http'
import { isIPv4, isIPv6 } from 'node:net'

/**
 * Who asks. Behind a proxy of ours that is what the proxy appended to X-Forwarded-For, the last entry: whoever asks can
 * write anything before it. Without such a proxy the header is not looked at.
 * Of an IPv6 address the first half counts: a household has all of the second (RFC 6177).
 */
export function addressOf(request: IncomingMessage, isBehindProxy: boolean): string {
	const own = request.socket.remoteAddress ?? ''
	const forwarded = isBehindProxy ? request.headers['x-forwarded-for'] : undefined
	const last = String(forwarded ?? '')
		.split(',')
		.at(-1)
		?.trim()
	return networkOf(last && isAddress(last) ? last : own)
}

function isAddress(given: string): boolean {
	return isIPv4(given) || isIPv6(given)
}

function networkOf(address: string): string {
	const [, mapped] = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address) ?? []
	if (mapped || !isIPv6(address)) return mapped ?? address
	const [head = '', tail] = address.split('::')
	const before = head.split(':').filter(Boolean)
	const after = (tail ?? '').split(':').filter(Boolean)
	const zeros = tail === undefined ? 0 : 8 - before.length - after.length
	const groups = [...before, ...Array.from({ length: zeros }, () => '0'), ...after]
	return groups
		.slice(0, 4)
		.map((group) => Number.parseInt(group, 16).toString(16))
		.join(':')
}
