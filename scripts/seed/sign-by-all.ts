import type { Payload } from 'payload'
import { loadRow, loadWork } from '../../cms/command/load-work.ts'
import { requestOf, usernameOf } from './accounts.ts'
import { order } from './order.ts'

/** Hands a manuscript in and gives every signature that its own chain asks for, each by one of the demo's people. */
export async function signByAll(
	payload: Payload,
	id: string,
	unit: string,
	clock: () => Date = () => new Date(),
): Promise<void> {
	const by = (role: Parameters<typeof usernameOf>[0]) => requestOf(payload, usernameOf(role, unit))
	await order(await by('correspondent'), 'submit', id, {}, clock())
	const reader = await by('chief')
	const row = await loadRow(reader, id)
	if (!row) throw new Error(`There is no manuscript ${id}.`)
	const { chain } = await loadWork(reader, row)
	for (const { role } of chain) await order(await by(role), 'sign', id, {}, clock())
}
