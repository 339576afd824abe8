'use client'
import type { FrontDesk } from '../../command/load-front.ts'
import { printMoment } from '../../trail/print-moment.ts'

type Props = {
	latest: FrontDesk
	/** What the other one changed. */
	theirs: readonly string[]
	onTakeTheirs: () => void
	onKeepMine: () => void
}

/** After a publication that was refused because another was faster: what they changed, and which one to keep. */
export function FrontConflict({ latest, theirs, onTakeTheirs, onKeepMine }: Props) {
	return (
		<section className="notice bad front-conflict" role="alert" aria-label="没发布">
			<p>
				<strong>
					没发布：{latest.by ?? '有人'}
					{latest.at && printMoment(latest.at, new Date())}发布过首页。
				</strong>
				您的改动还在这个页面上，没有丢。
			</p>
			<p>{theirs.length > 0 ? `他改了：${theirs.join('、')}。` : '他发布的和您打开时一样。'}</p>
			<div className="row">
				<button type="button" className="btn subtle" onClick={onTakeTheirs}>
					用他的
				</button>
				<button type="button" className="btn" onClick={onKeepMine}>
					留我的，发布
				</button>
			</div>
		</section>
	)
}
