'use client'
import { useId } from 'react'
import type { Front } from '../../../content/front.ts'
import type { FrontDesk } from '../../command/load-front.ts'
import type { Act } from '../../front/act.ts'
import type { ShownFront } from '../../front/shown.ts'

type Props = {
	front: Front
	shown: ShownFront
	campaigns: FrontDesk['campaigns']
	change: (act: Act) => void
}

/** 横幅: the campaign across the page. */
export function BannerChoice({ front, shown, campaigns, change }: Props) {
	const field = useId()
	const byRule = campaigns.find(({ code }) => code === shown.banner)?.name ?? '没有专题'
	return (
		<section className="front-slot">
			<h3>
				<label htmlFor={field}>横幅</label>
			</h3>
			<select
				id={field}
				className="front-banner"
				value={front.banner ?? ''}
				onChange={({ target }) =>
					change({ do: 'banner', campaign: target.value === '' ? undefined : target.value })
				}
			>
				<option value="">{front.banner ? '按规则' : `按规则：${byRule}`}</option>
				{campaigns.map(({ code, name }) => (
					<option key={code} value={code}>
						{name}
					</option>
				))}
			</select>
		</section>
	)
}
