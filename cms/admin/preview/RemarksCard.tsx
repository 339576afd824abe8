'use client'
import type { Remark } from '../../channel/look-over.ts'

/** 预览发现: what is right and what should be looked at. */
export function RemarksCard({ remarks }: { remarks: readonly Remark[] }) {
	return (
		<section className="card" aria-labelledby="preview-remarks">
			<h2 id="preview-remarks">预览发现</h2>
			<ul>
				{remarks.map(({ tone, words }) => (
					<li key={words} className={`check ${tone}`}>
						<b>
							<span aria-hidden="true">{tone === 'ok' ? '✓' : '!'}</span>
							<span className="sr">{tone === 'ok' ? '可以：' : '请看：'}</span>
						</b>
						<span>{words}</span>
					</li>
				))}
			</ul>
		</section>
	)
}
