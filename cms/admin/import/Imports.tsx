'use client'
import { SetStepNav } from '@payloadcms/ui'
import { useState } from 'react'
import { Archive } from './Archive.tsx'
import { People } from './People.tsx'

export type Named = { code: string; name: string }
type Props = {
	columns: readonly Named[]
	units: readonly Named[]
	mayPeople: boolean
	mayRun: boolean
}
const tabs = {
	people: '单位和人员',
	table: '旧稿：表格和图片',
	documents: '旧稿：Word文件',
} as const
type Tab = keyof typeof tabs

/** 批量导入: units and people, or old articles from a table or from documents. */
export function Imports({ columns, units, mayPeople, mayRun }: Props) {
	const offered = (Object.keys(tabs) as Tab[]).filter((tab) => tab !== 'people' || mayPeople)
	const [tab, setTab] = useState<Tab>(offered[0] ?? 'table')
	return (
		<main className="desk page" id="imports">
			<SetStepNav nav={[{ label: '批量导入' }]} />
			<nav className="tabs" aria-label="导入什么">
				{offered.map((one) => (
					<a
						key={one}
						href={`#${one}`}
						aria-current={one === tab ? 'page' : undefined}
						onClick={(event) => {
							event.preventDefault()
							setTab(one)
						}}
					>
						{tabs[one]}
					</a>
				))}
			</nav>
			{tab === 'people' ? (
				<People />
			) : (
				<Archive key={tab} by={tab} columns={columns} units={units} mayRun={mayRun} />
			)}
		</main>
	)
}
