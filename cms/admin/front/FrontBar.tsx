'use client'
import { useId } from 'react'
import type { FrontDesk } from '../../command/load-front.ts'
import { printMoment } from '../../trail/print-moment.ts'
import { Said } from '../manuscript/Said.tsx'
import type { Outcome } from '../order.ts'

type Props = {
	base: FrontDesk
	/** What differs from the front page that the public sees. */
	changed: readonly string[]
	/** Why it may not be published. */
	reasons: readonly string[]
	outcome: Outcome | undefined
	isSending: boolean
	onPublish: () => void
	onUndo: () => void
}

/** 发布 of the front page: what is not published yet, why it may not be, and what came of it. */
export function FrontBar(props: Props) {
	const { base, changed, reasons, outcome, isSending, onPublish, onUndo } = props
	const why = useId()
	const isShut = reasons.length > 0 || isSending
	return (
		<section className="card front-bar" aria-label="发布首页">
			<div className="row">
				<div className="grow">
					<p>
						{changed.length > 0 ? (
							<>
								<span className="pill warn">没发布</span> 改了{changed.length}处：
								{changed.join('、')}
							</>
						) : (
							<>
								<span className="pill ok">已发布</span> 网上的首页就是这样
							</>
						)}
					</p>
					{base.by && base.at && (
						<p className="small muted">
							上次：{base.by}，{printMoment(base.at, new Date())}
						</p>
					)}
				</div>
				{changed.length > 0 && (
					<button type="button" className="btn subtle" onClick={onUndo}>
						放弃改动
					</button>
				)}
				<button
					type="button"
					className="btn primary"
					aria-disabled={isShut}
					aria-describedby={reasons.length > 0 ? why : undefined}
					onClick={() => !isShut && onPublish()}
				>
					{isSending ? '正在发布……' : '发布'} <kbd>Ctrl+Enter</kbd>
				</button>
			</div>
			{reasons.length > 0 && (
				<ul id={why} className="small front-why">
					{reasons.map((reason) => (
						<li key={reason}>{reason}</li>
					))}
				</ul>
			)}
			<Said outcome={outcome} />
		</section>
	)
}
