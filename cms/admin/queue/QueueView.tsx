import type { AdminViewServerProps } from 'payload'
import { personOf } from '../../access/allow.ts'
import { loadOptions } from '../../command/load-options.ts'
import { loadQueue } from '../../command/load-queue.ts'
import { messageOf } from '../../command/messages.ts'
import { filterOf } from '../../queue/filter.ts'
import { Queue } from './Queue.tsx'

/** `/admin`: the queue instead of Payload's dashboard, with its first page already in it. */
export async function QueueView({ initPageResult, searchParams }: AdminViewServerProps) {
	const { req } = initPageResult
	const who = personOf(req)
	if (!who || who.mustChangePassword) {
		return (
			<main className="desk page">
				<h1>待我处理</h1>
				<p className="notice warn">
					{messageOf({ kind: 'must-change-password' })} <a href="/admin/account">改密码</a>
				</p>
			</main>
		)
	}
	const filter = filterOf(searchParams ?? {})
	const [first, options] = await Promise.all([loadQueue(req, filter), loadOptions(req)])
	return <Queue first={first} filterAtStart={filter} options={options} />
}
