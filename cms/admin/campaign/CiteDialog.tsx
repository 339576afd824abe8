'use client'
import { printDay } from '../../../content/day.ts'
import type { Day } from '../../../content/route.ts'
import type { ShownFigure } from '../../command/load-ledger.ts'
import { Dialog } from '../manuscript/Dialog.tsx'

/** 引用: how to write the figure, and which texts do. */
export function CiteDialog({ figure, onClose }: { figure: ShownFigure; onClose: () => void }) {
	const { label, printed, rate, asOf, source, checked, usedIn } = figure
	const number = rate ? `${printed}，占${rate}` : printed
	return (
		<Dialog
			title={`引用：${label}`}
			about={`出处：${source || '没有登记'}`}
			onClose={onClose}
			footer={
				<button type="button" className="btn subtle" onClick={onClose}>
					好
				</button>
			}
		>
			<div className="desk stack campaign-dialog">
				{checked ? (
					<label className="field">
						<span>写稿时可以这样写</span>
						<input
							type="text"
							readOnly
							value={`截至${printDay(asOf as Day)}，${label}${number}`}
							onFocus={({ target }) => target.select()}
						/>
					</label>
				) : (
					<p className="notice warn">这个数还没有第二个人核对，先别写进稿件。</p>
				)}
				<h3>{usedIn.length > 0 ? `${usedIn.length}篇引用了它` : '还没有稿件引用它'}</h3>
				<ul className="stack-s">
					{usedIn.map(({ id, href, title, stands, citing }) => (
						<li key={id}>
							<a href={href}>{title}</a> <span className="muted">{stands}</span>
							{citing === 'earlier' && <span className="pill warn">写的是旧数</span>}
						</li>
					))}
				</ul>
			</div>
		</Dialog>
	)
}
