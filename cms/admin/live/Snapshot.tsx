'use client'
import type { LivePiece } from '../../command/load-live.ts'

/** What was signed, read-only. */
export function Snapshot({ live }: { live: LivePiece }) {
	let number = 0
	return (
		<section className="card" aria-labelledby="live-snapshot">
			<h2 id="live-snapshot">签发内容（只读）</h2>
			{live.record && <pre className="mono record">{live.record}</pre>}
			{live.photos.map(({ src, alt, caption, credit }) => (
				<figure key={src ?? alt} className="live-photo">
					{src && <img src={src} alt={alt} />}
					<figcaption className="small">
						{caption} {credit && `■${credit}`}
					</figcaption>
				</figure>
			))}
			{live.text.map(({ text, style }) => {
				number += 1
				if (text === '') return null
				const isHead = style.includes('小标题')
				return isHead ? (
					<h3 key={number} className="song">
						{text}
					</h3>
				) : (
					<p key={number} className="song lines">
						{text}
					</p>
				)
			})}
		</section>
	)
}
