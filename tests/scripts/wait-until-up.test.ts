import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import { took } from '../../scripts/start/took.ts'
import { waitUntilUp } from '../../scripts/start/wait-until-up.ts'

test('a server that answers is waited for through its errors, one that does not is named', async () => {
	let asked = 0
	const server = createServer((_, response) => {
		asked++
		response.writeHead(asked < 3 ? 503 : 200).end()
	}).listen(0)
	const up = `http://localhost:${(server.address() as AddressInfo).port}/`
	await waitUntilUp([up], 10_000)
	expect(asked).toBe(3)
	server.close()
	server.closeAllConnections()
	await expect(waitUntilUp([up], 300)).rejects.toThrow(up)
})

test.each([
	[400, '用了0秒'],
	[59_499, '用了59秒'],
	[59_500, '用了1分0秒'],
	[125_000, '用了2分5秒'],
])('%i ms are told as %s', (time, words) => {
	expect(took(0, time)).toBe(words)
})
