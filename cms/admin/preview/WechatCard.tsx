'use client'
import type { Channels } from '../../command/channels-endpoint.ts'
import { CopyButton } from './CopyButton.tsx'

/** 微信图文: what is pasted where in the editor of a public account, and the pictures that go with it. */
export function WechatCard({ wechat, photos, isLive }: Channels) {
	const { title, summary, html, text } = wechat
	return (
		<section className="card stack-s" aria-labelledby="preview-wechat">
			<h2 id="preview-wechat">放进公众号</h2>
			<p className="row">
				<CopyButton label="复制微信排版" kind="btn primary" html={html} text={text} />
				<CopyButton label="只复制文字" kind="btn" text={text} />
			</p>
			<dl className="facts">
				<dt>标题</dt>
				<dd>
					{title} <CopyButton label="复制标题" text={title} />
				</dd>
				<dt>摘要</dt>
				<dd>
					{summary ? (
						<>
							{summary} <CopyButton label="复制摘要" text={summary} />
						</>
					) : (
						'没有填'
					)}
				</dd>
			</dl>
			<p className="small muted">
				{isLive
					? '粘贴后公众号会自己取图片；没取到的请下载后插入。'
					: '还没发布，公众号取不到图片。粘贴后请把图片插到【图1】这样的位置。'}
			</p>
			{photos[0] && <Cover {...photos[0]} />}
			<ul className="row">
				{photos.map(({ src, alt, name }, at) => (
					<li key={src}>
						<a href={src} download={name}>
							下载图{at + 1}
						</a>
						<span className="sr">：{alt}</span>
					</li>
				))}
			</ul>
		</section>
	)
}

/** The first picture as an account cuts it for a cover, round what the manuscript says must stay in sight. */
function Cover({ src, focus }: Channels['photos'][number]) {
	const position = focus ? `${focus.x}% ${focus.y}%` : '50% 50%'
	return (
		<figure className="cover">
			<img src={src} alt="" style={{ objectPosition: position }} />
			<figcaption className="small muted">
				封面2.35:1会这样裁。要换地方，在编辑页改图1的画面重点。
			</figcaption>
		</figure>
	)
}
