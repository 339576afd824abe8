'use client'
import { SetStepNav } from '@payloadcms/ui'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { everything, type Filter, queryOf, type Tab, tabNames } from '../../queue/filter.ts'
import type { Listed, Options, QueuePage } from '../../queue/listed.ts'
import type { Peeked } from '../../queue/peeked.ts'
import { summaryOf } from '../../queue/summary.ts'
import { stageNames } from '../../review/names.ts'
import { KeysHelp } from '../keys/KeysHelp.tsx'
import { useKeys } from '../keys/use-keys.ts'
import { send } from '../order.ts'
import { Barred } from './Barred.tsx'
import { Empty } from './Empty.tsx'
import { Filters } from './Filters.tsx'
import { KeysLine } from './KeysLine.tsx'
import { LineNotice, LineState } from './LineState.tsx'
import { Lines } from './Lines.tsx'
import { Pages } from './Pages.tsx'
import { PeekCard } from './PeekCard.tsx'
import { Tabs } from './Tabs.tsx'
import { useLive } from './use-live.ts'
import { useNow } from './use-now.ts'
import { usePeek } from './use-peek.ts'
import { askedToReturn, askedToSearch, keepQuery } from './way.ts'

type Props = {
	first: QueuePage
	filterAtStart: Filter
	options: Options
}
const offline = '没有网络，不能签。签字要当场由服务器记下。'

/** The desk's start page: what waits for me, and everything else that is on its way. */
export function Queue({ first, filterAtStart, options }: Props) {
	const [filter, setFilter] = useState(filterAtStart)
	const query = useMemo(() => queryOf(filter), [filter])
	const { page, answers, line, refresh } = useLive(query, first)
	const now = useNow(page.now)
	const [selected, setSelected] = useState<string>()
	const [peekedId, setPeekedId] = useState<string>()
	const peek = usePeek(peekedId)
	const [isSigning, setSigning] = useState(false)
	const [isBusy, setBusy] = useState(false)
	const [said, setSaid] = useState<{ words: string; isRefusal: boolean }>()
	const search = useRef<HTMLInputElement>(null)
	const [isHelping, setHelping] = useState(false)
	const list = useRef<HTMLDivElement>(null)
	const { rows } = page

	const narrow = useCallback(
		(change: Partial<Filter>) => setFilter((before) => ({ ...before, page: 1, ...change })),
		[],
	)
	// Before the address is written anew.
	useEffect(() => {
		if (window.location.hash === askedToSearch) search.current?.focus()
	}, [])
	useEffect(() => {
		window.history.replaceState(window.history.state, '', query ? `/admin?${query}` : '/admin')
		keepQuery(query)
	}, [query])

	const focusRow = (id: string | undefined) => {
		const link = list.current?.querySelector<HTMLElement>(`tr[data-id="${id}"] a.t`)
		link?.focus()
		link?.scrollIntoView({ block: 'nearest' })
	}
	const move = (by: 1 | -1) => {
		const at = rows.findIndex(({ id }) => id === selected)
		const next = rows[at < 0 ? 0 : Math.min(rows.length - 1, Math.max(0, at + by))]
		if (!next) return
		setSelected(next.id)
		focusRow(next.id)
		if (peekedId) look(next.id)
	}
	const look = (id: string | undefined) => {
		setSigning(false)
		setPeekedId(id)
	}
	const askToSign = (row: Listed) => {
		setSaid(undefined)
		if (line === 'off' || line === 'out') return setSaid({ words: offline, isRefusal: true })
		setPeekedId(row.id)
		setSigning(true)
	}
	const confirm = async ({ id, version, seen, title, step }: Peeked) => {
		setBusy(true)
		const done = await send(`/api/manuscripts/${id}/sign`, { version, seen })
		setBusy(false)
		setSigning(false)
		const wrong = [...(done.refusals ?? []), ...(done.errors ?? [])]
		if (wrong.length > 0) {
			setSaid({ words: wrong.map(({ message }) => message).join(''), isRefusal: true })
			return peek.again()
		}
		const at = rows.findIndex((row) => row.id === id)
		const next = (rows[at + 1] ?? rows[at - 1])?.id
		setSaid({ words: `签好了：“${title}”${step}。`, isRefusal: false })
		look(undefined)
		setSelected(next)
		focusRow(next)
		refresh()
	}
	const row = rows.find(({ id }) => id === selected)
	const open = (suffix: string) => {
		if (row) window.location.assign(`/admin/collections/manuscripts/${row.id}${suffix}`)
	}
	const close = () => {
		if (document.activeElement === search.current) return focusRow(selected ?? rows[0]?.id)
		if (isSigning) setSigning(false)
		else look(undefined)
		focusRow(selected)
	}
	useKeys({
		next: () => move(1),
		previous: () => move(-1),
		open: () => open(''),
		return: () => open(askedToReturn),
		compare: () => open('/compare'),
		peek: () => row && look(peekedId === row.id ? undefined : row.id),
		sign: () => row && askToSign(row),
		search: () => search.current?.focus(),
		queue: () => setFilter(everything),
		help: () => setHelping(true),
		close,
	})

	const name = nameOf(filter.tab)
	const isCurrent = answers === query
	return (
		<main className="desk page" id="queue">
			<SetStepNav nav={[{ label: name }]} />
			<header>
				<div className="grow">
					<h1>{name}</h1>
					<p className="muted">
						{filter.tab === 'mine' && isCurrent ? summaryOf(rows, page.total, now) : ''}
					</p>
				</div>
				<LineState line={line} />
				<button type="button" className="btn text" onClick={() => setHelping(true)}>
					快捷键 <kbd>?</kbd>
				</button>
			</header>
			<LineNotice line={line} told={page.now} onRefresh={refresh} />
			<Tabs filter={filter} counts={page.counts} onTab={(tab) => narrow({ tab })} />
			<Filters
				filter={filter}
				options={options}
				counts={page.counts}
				search={search}
				onFilter={narrow}
			/>
			<p
				className={said?.isRefusal ? 'notice bad' : 'notice ok'}
				hidden={!said}
				role={said?.isRefusal ? 'alert' : 'status'}
			>
				{said?.words}
			</p>
			<div className={peekedId ? 'beside' : ''} ref={list} aria-busy={!isCurrent}>
				<div>
					{rows.length === 0 && isCurrent ? (
						<Empty filter={filter} options={options} counts={page.counts} onFilter={narrow} />
					) : (
						<Lines
							caption={`${name}的稿件，${page.total}篇`}
							rows={rows}
							now={now}
							selected={selected}
							onSelect={setSelected}
						/>
					)}
					<Pages page={filter.page} pages={page.pages} onPage={(to) => narrow({ page: to })} />
					<Barred rows={page.barred} />
					<KeysLine />
				</div>
				{peekedId && (
					<PeekCard
						{...peek}
						id={peekedId}
						isSigning={isSigning}
						isBusy={isBusy}
						onSign={() => setSigning(true)}
						onConfirm={(peeked) => void confirm(peeked)}
						onClose={close}
						onCancel={close}
					/>
				)}
			</div>
			{isHelping && <KeysHelp page="queue" onClose={() => setHelping(false)} />}
		</main>
	)
}

function nameOf(tab: Tab): string {
	return tab in tabNames ? tabNames[tab as keyof typeof tabNames] : stageNames[tab as 'draft']
}
