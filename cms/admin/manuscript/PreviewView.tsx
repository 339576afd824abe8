'use client'
import { useDocumentInfo } from '@payloadcms/ui'
import { useState } from 'react'
import type { Remark } from '../../channel/look-over.ts'
import type { Channels } from '../../command/channels-endpoint.ts'
import type { Review } from '../../command/review-endpoint.ts'
import type { Action } from '../order.ts'
import { BroadcastCard } from '../preview/BroadcastCard.tsx'
import { Choices } from '../preview/Choices.tsx'
import { measure } from '../preview/measure.ts'
import { PageTagsCard } from '../preview/PageTagsCard.tsx'
import { PreviewFrame, screens } from '../preview/PreviewFrame.tsx'
import '../preview/preview.css'
import { RemarksCard } from '../preview/RemarksCard.tsx'
import { TitlesForm } from '../preview/TitlesForm.tsx'
import { WechatCard } from '../preview/WechatCard.tsx'
import './manuscript.css'
import { PageKeys } from './PageKeys.tsx'
import { Standing } from './Standing.tsx'
import { useAsked } from './use-asked.ts'

const outlets = { site: '网站', wechat: '微信图文', broadcast: '村村响口播', print: '打印版' }
const siteScreens = { desk: '电脑', phone: '手机', elder: '长者版' }

/** …/:id/preview: how a manuscript will look on each of its ways out, made by what makes it then; its titles beside it. */
export function PreviewView() {
	const { id, initialData } = useDocumentInfo()
	const [outlet, setOutlet] = useState<keyof typeof outlets>('site')
	const [screen, setScreen] = useState<keyof typeof siteScreens>('phone')
	const [measured, setMeasured] = useState<readonly Remark[]>([])
	const review = useAsked<Review>(`/api/manuscripts/${id}/review`)
	const version = review.answer?.version
	// After a save everything is asked anew.
	const channels = useAsked<Channels>(version ? `/api/manuscripts/${id}/channels` : '', version)
	const actions = useAsked<Action[]>(`/api/manuscripts/${id}/actions`, version)
	if (!id) return null
	const as =
		outlet === 'print' ? '&as=print' : outlet === 'site' && screen === 'elder' ? '&as=elder' : ''
	const address = `/preview/manuscripts/${id}?v=${version ?? ''}${as}`
	const problem = review.problem ?? channels.problem
	const edit = actions.answer?.find(({ action }) => action === 'edit')
	const shown = channels.answer
	const shape = outlet === 'site' && screen === 'desk' ? 'desk' : outlet
	return (
		<div className="ms ms-page">
			<PageKeys id={id} />
			<h1 className="sr">预览：{String(initialData?.title ?? '')}</h1>
			{review.answer && <Standing review={review.answer} />}
			<div className="filters">
				<Choices label="看成什么" names={outlets} chosen={outlet} onChoose={setOutlet} />
				{outlet === 'site' && (
					<Choices label="屏幕" names={siteScreens} chosen={screen} onChoose={setScreen} />
				)}
				<span className="grow" />
				<span className="small muted">
					{review.answer &&
						`预览的是第${version}次保存的稿，指纹${review.answer.digest.content.slice(0, 8)}。`}
					由网站的同一套模板生成，只有编辑部能看到，网上没有这一页
				</span>
				<a className="btn mini subtle" href={address} target="_blank" rel="noreferrer">
					在新窗口打开
				</a>
			</div>
			{problem && <p role="alert">{problem}</p>}
			{!shown && !problem && <p role="status">正在打开……</p>}
			{shown && (
				<div className={`previewed as-${shape}`}>
					<div className="stack">
						{actions.answer && (
							<TitlesForm
								key={JSON.stringify([version, shown.headline])}
								id={id}
								titles={shown.headline}
								version={version ?? 0}
								barred={edit?.refusals.map(({ message }) => message) ?? []}
								onSaved={() => void review.again()}
							/>
						)}
						{outlet === 'wechat' && <WechatCard {...shown} />}
						{outlet === 'site' && <PageTagsCard {...shown} />}
						<RemarksCard remarks={[...measured, ...shown.remarks]} />
					</div>
					{outlet === 'broadcast' && <BroadcastCard {...shown} />}
					{outlet === 'wechat' && (
						<PreviewFrame
							screen={{ ...screens.phone, name: outlets.wechat }}
							page={{ srcDoc: shown.wechat.page }}
						/>
					)}
					{outlet === 'print' && <PreviewFrame screen={screens.paper} page={{ src: address }} />}
					{outlet === 'site' && (
						<PreviewFrame
							screen={screens[screen]}
							page={{ src: address }}
							onLoad={(frame) => screen === 'phone' && setMeasured(measure(frame))}
						/>
					)}
				</div>
			)}
		</div>
	)
}
