'use client'
import { useEffect, useState } from 'react'
import type { FrontDesk } from '../../command/load-front.ts'
import { differences } from '../../front/differences.ts'
import { FrontBar } from './FrontBar.tsx'
import { FrontConflict } from './FrontConflict.tsx'
import { FrontPreview } from './FrontPreview.tsx'
import { Slots } from './Slots.tsx'
import { useFront } from './use-front.ts'
import { useLeaveGuard } from './use-leave-guard.ts'

const views = { slots: '排版', phone: '手机预览', desk: '电脑预览' } as const
type View = keyof typeof views

type Props = { latest: FrontDesk; again: () => Promise<void> }

/** The front page while it is set: its slots or its preview, and what becomes of it. */
export function FrontEditor({ latest, again }: Props) {
	const [view, setView] = useState<View>('slots')
	const set = useFront(latest, again)
	const { base, front, shown } = set
	const nameOf = (code: string) => base.columns.find((one) => one.code === code)?.name ?? code
	const changed = differences(base.published, front, nameOf)
	useLeaveGuard(changed.length > 0)
	const reasons = [
		...base.refusals.publish,
		...(front.lead === base.published.lead ? [] : base.refusals.lead),
	]
	const mayPublish = reasons.length === 0 && !set.isSending
	const { publish } = set
	useEffect(() => {
		const listen = (event: KeyboardEvent): void => {
			if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || !mayPublish) return
			event.preventDefault()
			void publish()
		}
		document.addEventListener('keydown', listen)
		return () => document.removeEventListener('keydown', listen)
	})
	return (
		<>
			<h2 className="sr">首页各个位置</h2>
			<FrontBar
				{...{ base, changed, reasons, outcome: set.wasFaster ? undefined : set.outcome }}
				isSending={set.isSending}
				onPublish={() => void publish()}
				onUndo={set.undo}
			/>
			{set.wasFaster && (
				<FrontConflict
					latest={latest}
					theirs={differences(base.published, latest.published, nameOf)}
					onTakeTheirs={set.takeTheirs}
					onKeepMine={() => void set.keepMine()}
				/>
			)}
			{set.problem && (
				<p className="notice bad" role="alert">
					{set.problem}
				</p>
			)}
			<fieldset className="row front-views" aria-label="看什么">
				{(Object.keys(views) as View[]).map((one) => (
					<button
						key={one}
						type="button"
						className={one === view ? 'btn mini primary' : 'btn mini subtle'}
						aria-pressed={one === view}
						onClick={() => setView(one)}
					>
						{views[one]}
					</button>
				))}
			</fieldset>
			{view !== 'slots' && <FrontPreview front={front} screen={view} />}
			{view === 'slots' && shown && (
				<Slots desk={base} front={front} shown={shown} change={set.change} />
			)}
		</>
	)
}
