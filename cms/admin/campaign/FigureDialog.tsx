'use client'
import { useState } from 'react'
import { dayOf, printMinute } from '../../../content/day.ts'
import type { ShownFigure } from '../../command/load-ledger.ts'
import { type Typed, toldOfTyped, typedOf } from '../../ledger/typed.ts'
import { Dialog } from '../manuscript/Dialog.tsx'
import { send } from '../order.ts'
import { refusedWords } from '../pages/refused-words.ts'
import { Said } from '../pages/Said.tsx'
import { FigureFields } from './FigureFields.tsx'

type Props = {
	/** Of the ledger's endpoints. */
	path: string
	/** None: a new one. */
	figure?: ShownFigure
	onDone: (words: string) => Promise<void>
	onClose: () => void
}

/** 加一项 and 更新: what is said of a figure, what was said before, and 删掉. */
export function FigureDialog({ path, figure, onDone, onClose }: Props) {
	const [typed, setTyped] = useState<Typed>(() => typedOf(figure, dayOf(new Date())))
	const [said, setSaid] = useState('')
	const give = async (way: string, body: object, words: string) => {
		const refused = refusedWords(await send(`${path}/${way}`, body))
		setSaid(refused)
		if (!refused) await onDone(words)
	}
	const save = () => {
		const { told, unread } = toldOfTyped(typed)
		if (unread.length > 0) return setSaid(`“${unread.join('”“')}”不是数，没有存。请只写数字。`)
		if (!figure) return void give('add', { told }, `加上了：${told.label}。等第二个人核对。`)
		const { code, version } = figure
		const words = `更新了：${told.label}。旧数留着，等第二个人核对。`
		void give(`${code}/update`, { told, version }, words)
	}
	return (
		<Dialog
			title={figure ? `更新：${figure.label}` : '加一项'}
			about={
				figure
					? '存了以后原来的核对作废，要由第二个人再核。'
					: '存了以后由第二个人核对，核过才能发布。'
			}
			onClose={onClose}
			footer={
				<>
					<button type="button" className="btn primary" onClick={save}>
						保存
					</button>
					<button type="button" className="btn subtle" onClick={onClose}>
						不改了
					</button>
					<span className="grow" />
					{figure && (
						<button
							type="button"
							className="btn subtle"
							onClick={() => {
								const { code, label, version, isHeadline } = figure
								const [verb, words] = isHeadline
									? ['unfeature', `从横幅下拿掉了：${label}。`]
									: ['feature', `放到横幅下了：${label}。`]
								void give(`${code}/${verb}`, { version }, words)
							}}
						>
							{figure.isHeadline ? '从横幅下拿掉' : '放到横幅下'}
						</button>
					)}
					{figure && (
						<RemoveButton
							onRemove={() =>
								void give(
									`${figure.code}/remove`,
									{ version: figure.version },
									`删掉了：${figure.label}。记录里还查得到。`,
								)
							}
						/>
					)}
				</>
			}
		>
			<div className="desk stack campaign-dialog">
				<Said words={said} isRefusal />
				<FigureFields typed={typed} onChange={(to) => setTyped({ ...typed, ...to })} />
				{figure && figure.earlier.length > 0 && <Earlier earlier={figure.earlier} />}
			</div>
		</Dialog>
	)
}

/** Asked twice: it takes the figure from the page. */
function RemoveButton({ onRemove }: { onRemove: () => void }) {
	const [isAsked, setAsked] = useState(false)
	return (
		<button
			type="button"
			className="btn danger"
			onClick={isAsked ? onRemove : () => setAsked(true)}
		>
			{isAsked ? '再点一次，确定删掉' : '删掉这一项'}
		</button>
	)
}

function Earlier({ earlier }: Pick<ShownFigure, 'earlier'>) {
	return (
		<section>
			<h3>以前的数</h3>
			<ul className="small stack-s">
				{earlier.map(({ printed, asOf, source, by, at }) => (
					<li key={at}>
						{printed}
						{asOf && `（截至${asOf}）`}
						{source && `，${source}`}；{printMinute(at)} {by}改
					</li>
				))}
			</ul>
		</section>
	)
}
