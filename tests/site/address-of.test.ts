import type { IncomingMessage } from 'node:http'
import { expect, test } from 'vitest'
import { addressOf } from '../../site/server/address-of.ts'

/** A request as far as it is looked at. */
function request(remoteAddress: string, forwarded?: string): IncomingMessage {
	const headers = forwarded === undefined ? {} : { 'x-forwarded-for': forwarded }
	return { socket: { remoteAddress }, headers } as unknown as IncomingMessage
}

test.each([
	['an address', '203.0.113.7', undefined, '203.0.113.7'],
	['one that came by IPv6', '::ffff:203.0.113.7', undefined, '203.0.113.7'],
	['a household', '2001:db8:1:2:3:4:5:6', undefined, '2001:db8:1:2'],
	['the same household', '2001:db8:1:2::9', undefined, '2001:db8:1:2'],
	['a short one', '2001:db8::9', undefined, '2001:db8:0:0'],
	['the machine itself', '::1', undefined, '0:0:0:0'],
	['a proxy’s word', '127.0.0.1', '203.0.113.7', '203.0.113.7'],
	['the last of many', '127.0.0.1', '1.2.3.4, 203.0.113.7', '203.0.113.7'],
	['a lie before it', '127.0.0.1', '<b>, 203.0.113.7', '203.0.113.7'],
	['no address', '127.0.0.1', 'unknown', '127.0.0.1'],
	['nothing', '127.0.0.1', '', '127.0.0.1'],
])('behind a proxy, %s', (_, own, forwarded, address) => {
	expect(addressOf(request(own, forwarded), true)).toBe(address)
})

test('without a proxy nobody chooses who they are', () => {
	expect(addressOf(request('203.0.113.7', '1.2.3.4'), false)).toBe('203.0.113.7')
})
