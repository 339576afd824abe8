'use client'
import { type FormEvent, useEffect, useId, useRef, useState } from 'react'
import { dayAfter, dayOf } from '../../../content/clock.ts'
import type { Check } from '../../health/checks.ts'
import type { Errand } from '../../health/errand.ts'
import { useAsked } from '../manuscript/use-asked.ts'

type Props = {
	check: Check
	errand: Errand | undefined
	onGive: (order: { check: string; unit: string; by: string }) => Promise<boolean>
	onClose: () => void
}
type Units = { docs: { id: string | number; name: string }[] }
/** Until which hour of the day, the newsroom's clock. */
const evening = '18:00'
/** Days that are usual for mending something. */
const usual = 3

/** 派人: which unit mends it, and until which evening. */
export function ErrandDialog({ check, errand, onGive, onClose }: Props) {
	const { answer } = useAsked<Units>('/api/units?limit=0&depth=0&sort=name&select[name]=true')
	const dialog = useRef<HTMLDialogElement>(null)
	const [unit, setUnit] = useState(errand?.unitId ?? '')
	const [day, setDay] = useState<string>(() =>
		errand ? dayOf(new Date(errand.by)) : dayAfter(dayOf(new Date()), usual),
	)
	const id = useId()
	useEffect(() => dialog.current?.showModal(), [])
	const why = [...(unit ? [] : ['谁办']), ...(day ? [] : ['何时办好'])]
	const give = async (event: FormEvent) => {
		event.preventDefault()
		if (why.length > 0) return
		const by = new Date(`${day}T${evening}+08:00`).toISOString()
		if (await onGive({ check: check.id, unit, by })) onClose()
	}
	return (
		<dialog ref={dialog} aria-labelledby={`${id}-head`} onClose={onClose}>
			<h2 id={`${id}-head`}>
				{check.name}（{check.found}）：派人办
			</h2>
			<form className="stack" onSubmit={(event) => void give(event)}>
				<label className="field">
					<span>谁办</span>
					<select value={unit} onChange={({ target }) => setUnit(target.value)}>
						<option value="">请选单位</option>
						{answer?.docs.map(({ id, name }) => (
							<option key={id} value={String(id)}>
								{name}
							</option>
						))}
					</select>
				</label>
				<label className="field">
					<span>何时办好（当天{evening}前）</span>
					<input type="date" value={day} onChange={({ target }) => setDay(target.value)} />
				</label>
				<p className="small muted" id={`${id}-why`} role="status">
					{why.length > 0
						? `还差：${why.join('、')}。`
						: '派好后马上通知这个单位的审签人，有邮箱的也发邮件。'}
				</p>
				<div className="row">
					<button
						type="submit"
						className="btn primary"
						aria-disabled={why.length > 0}
						aria-describedby={`${id}-why`}
					>
						派给他们
					</button>
					<button type="button" className="btn" onClick={onClose}>
						不派了 <kbd>Esc</kbd>
					</button>
				</div>
			</form>
		</dialog>
	)
}
