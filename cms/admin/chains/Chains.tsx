'use client'
import { SetStepNav } from '@payloadcms/ui'
import { useState } from 'react'
import type { ChainsPage } from '../../command/chains-endpoint.ts'
import type { ChainName } from '../../review/chain.ts'
import { chainNames } from '../../review/names.ts'
import { useAsked } from '../manuscript/use-asked.ts'
import { Opening } from '../pages/Opening.tsx'
import { ChainEditor } from './ChainEditor.tsx'
import { StandIns } from './StandIns.tsx'

/** 审签流程: one chain at a time, who could sign it, and who stands in for whom. */
export function Chains() {
	const { answer: page, problem, again } = useAsked<ChainsPage>('/api/chains')
	const [name, setName] = useState<ChainName>('standard')
	return (
		<main className="desk page" id="chains">
			<SetStepNav
				nav={[{ label: '审签流程', url: '/admin/chains' }, { label: chainNames[name] }]}
			/>
			{!page && <h1>审签流程</h1>}
			{(!page || problem) && <Opening problem={problem} onAgain={() => void again()} />}
			{page && (
				<>
					<ChainEditor
						// Another chain, or a new edition of it, begins without anybody's changes.
						key={`${name} ${page.editions[name][0]?.from}`}
						page={page}
						name={name}
						onName={setName}
						onSaved={() => void again()}
					/>
					<StandIns page={page} onSaved={() => void again()} />
				</>
			)}
		</main>
	)
}
