'use client'
import { useState } from 'react'
import type { QueuePage } from '../../queue/listed.ts'
import { neighbourOf } from '../../queue/neighbour.ts'
import { KeysHelp } from '../keys/KeysHelp.tsx'
import { useKeys } from '../keys/use-keys.ts'
import { askedToSearch, keptQuery } from '../queue/way.ts'

/** The keys that every page of a manuscript has, whichever tab is open: to its neighbours, the list, the search, the comparison. */
export function PageKeys({ id }: { id: string | number }) {
	const [isHelping, setHelping] = useState(false)
	const [said, setSaid] = useState('')
	const goTo = async (by: 1 | -1): Promise<void> => setSaid((await openNeighbour(id, by)) ?? '')
	useKeys({
		next: () => void goTo(1),
		previous: () => void goTo(-1),
		compare: () => window.location.assign(`/admin/collections/manuscripts/${id}/compare`),
		search: () => window.location.assign(`/admin${askedToSearch}`),
		queue: () => window.location.assign('/admin'),
		help: () => setHelping(true),
	})
	return (
		<>
			<p role="status" className={said ? 'notice small' : 'sr'}>
				{said}
			</p>
			{isHelping && <KeysHelp page="manuscript" onClose={() => setHelping(false)} />}
		</>
	)
}

/** Opens the manuscript after or before this one in the list as it was last narrowed; says so where there is none. */
async function openNeighbour(id: string | number, by: 1 | -1): Promise<string | undefined> {
	try {
		const answer = await fetch(`/api/queue?${keptQuery()}`, {
			...{ credentials: 'include', cache: 'no-store' },
			signal: AbortSignal.timeout(patience),
		})
		if (!answer.ok) return '列表没有打开，请刷新再试。'
		const { rows } = (await answer.json()) as QueuePage
		const next = neighbourOf(rows, String(id), by)
		if (!next) return by === 1 ? '这是列表里最后一篇。' : '这是列表里第一篇。'
		window.location.assign(`/admin/collections/manuscripts/${next.id}`)
		return undefined
	} catch {
		return '断开了，列表没有打开。请联网后再试。'
	}
}

/** How long the list may take, ms. */
const patience = 10_000
