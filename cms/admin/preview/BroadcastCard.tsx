'use client'
import type { Channels } from '../../command/channels-endpoint.ts'
import { CopyButton } from './CopyButton.tsx'

/** 村村响口播: the text for the announcer, with its length. */
export function BroadcastCard({ broadcast: { text, characters, seconds } }: Channels) {
	return (
		<section className="card stack-s" aria-labelledby="preview-broadcast">
			<div className="row">
				<h2 id="preview-broadcast">口播稿</h2>
				<span className="small muted num">
					{characters}字，念完约{duration(seconds)}
				</span>
				<span className="grow" />
				<CopyButton label="复制口播稿" kind="btn primary" text={text} />
			</div>
			<p className="small muted">
				数字写成了念法，图片和表格的注不念。多音字、人名请念之前核一遍。
			</p>
			<div className="song broadcast">
				{text.split('\n').map((line, at) => (
					<p key={at}>{line}</p>
				))}
			</div>
		</section>
	)
}

function duration(seconds: number): string {
	return seconds < 60 ? `${seconds}秒` : `${Math.floor(seconds / 60)}分${seconds % 60}秒`
}
