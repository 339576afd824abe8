'use client'
import { useDocumentInfo } from '@payloadcms/ui'
import { useState } from 'react'
import type { Review } from '../../command/review-endpoint.ts'
import './manuscript.css'
import { useAsked } from './use-asked.ts'

const screens = {
	phone: { name: '手机', width: 390, height: 760 },
	desk: { name: '电脑', width: 1280, height: 900 },
} as const
type Screen = keyof typeof screens

/** …/:id/preview: the page that publishing would write, by the portal's own templates, at the width of a phone or a desk. */
export function PreviewView() {
	const { id, initialData } = useDocumentInfo()
	const [screen, setScreen] = useState<Screen>('phone')
	const { answer: review, problem } = useAsked<Review>(`/api/manuscripts/${id}/review`)
	const { name, width, height } = screens[screen]
	const address = `/preview/manuscripts/${id}?v=${review?.version ?? ''}`
	return (
		<div className="ms ms-page">
			<h1 className="sr">预览：{String(initialData?.title ?? '')}</h1>
			<div className="filters">
				<fieldset className="row" aria-label="屏幕">
					{(Object.keys(screens) as Screen[]).map((one) => (
						<button
							key={one}
							type="button"
							className={one === screen ? 'btn mini primary' : 'btn mini subtle'}
							aria-pressed={one === screen}
							onClick={() => setScreen(one)}
						>
							{screens[one].name}
						</button>
					))}
				</fieldset>
				<span className="grow" />
				<span className="small muted">
					{review &&
						`预览的是第${review.version}次保存的稿，指纹${review.digest.content.slice(0, 8)}。`}
					由网站的同一套模板生成，只有编辑部能看到，网上没有这一页
				</span>
				<a className="btn mini subtle" href={address} target="_blank" rel="noreferrer">
					在新窗口打开
				</a>
			</div>
			{problem && <p role="alert">{problem}</p>}
			{review && (
				<div className="scroll preview">
					<iframe
						title={`${name}预览`}
						src={address}
						width={width}
						height={height}
						sandbox="allow-same-origin"
					/>
				</div>
			)}
		</div>
	)
}
