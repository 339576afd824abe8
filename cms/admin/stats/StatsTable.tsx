'use client'
import { useState } from 'react'
import { dimensions, type Line, rateText, type StatsPage } from '../../tally/page.ts'
import { printCount, printPoints } from '../../tally/print-number.ts'
import { changeText } from '../../tally/table.ts'

const heads = { unit: '单位', person: '作者', column: '栏目', kind: '体裁' } as const

/** The table of a month; a unit's line unfolds into its people. */
export function StatsTable({ page }: { page: StatsPage }) {
	const [open, setOpen] = useState<ReadonlySet<string>>(new Set())
	const hasQuota = page.by === 'unit' && page.quota !== undefined
	const turn = (key: string) =>
		setOpen((before) => {
			const after = new Set(before)
			if (!after.delete(key)) after.add(key)
			return after
		})
	return (
		<div className="scroll">
			<table>
				<caption className="sr">用稿统计，{dimensions[page.by]}</caption>
				<thead>
					<tr>
						{[
							...(['名次', heads[page.by], '采用', '来稿', '采用率', '得分', '比上期'] as const),
							...(['头条', '图片', ...(hasQuota ? ['月任务'] : [])] as const),
						].map((head) => (
							<th key={head} scope="col" className={isFigure(head) ? 'r' : ''}>
								{head}
							</th>
						))}
					</tr>
				</thead>
				<tbody>
					{page.lines.map((line) => (
						<Lines
							key={line.key}
							line={line}
							hasQuota={hasQuota}
							isOpen={open.has(line.key)}
							onTurn={() => turn(line.key)}
						/>
					))}
				</tbody>
				<tfoot>
					<tr>
						<td />
						<th scope="row">合计</th>
						<Figures {...page.total} />
						{hasQuota && (
							<td className="r num">{`${printCount(page.total.used)}/${page.quota}`}</td>
						)}
					</tr>
				</tfoot>
			</table>
		</div>
	)
}

function Lines(props: { line: Line; hasQuota: boolean; isOpen: boolean; onTurn: () => void }) {
	const { line, hasQuota, isOpen, onTurn } = props
	const { members = [], quota } = line
	return (
		<>
			<tr>
				<td className="r num">{line.rank}</td>
				<th scope="row">
					{members.length > 0 ? (
						<button
							type="button"
							className="btn mini text fold"
							aria-expanded={isOpen}
							onClick={onTurn}
						>
							<span aria-hidden="true">{isOpen ? '▾' : '▸'}</span> {line.name}
						</button>
					) : (
						line.name
					)}
				</th>
				<Figures {...line} />
				{hasQuota && (
					<td className="r num">
						{quota === undefined ? '' : `${printCount(line.used)}/${quota}`}
					</td>
				)}
			</tr>
			{isOpen &&
				members.map(({ name, used, points, note }) => (
					<tr key={name} className="member">
						<td />
						<th scope="row">{name}</th>
						<td className="r num">{printCount(used)}</td>
						<td />
						<td className="small">{note}</td>
						<td className="r num">{printPoints(points)}</td>
						<td colSpan={hasQuota ? 4 : 3} />
					</tr>
				))}
		</>
	)
}

function Figures(line: Omit<Line, 'key' | 'rank' | 'name'>) {
	const { used, submitted, share, points, change, leads, photos } = line
	return (
		<>
			<td className="r num">
				<strong>{printCount(used)}</strong>
			</td>
			<td className="r num">{printCount(submitted)}</td>
			<td>
				{share !== null && (
					<div className="rate">
						<i aria-hidden="true">
							<b style={{ width: `${Math.min(100, Math.max(0, share * 100))}%` }} />
						</i>
						<span className="num small nowrap">
							{rateText({
								used: Number(printCount(used)),
								submitted: Number(printCount(submitted)),
								share,
							})}
						</span>
					</div>
				)}
			</td>
			<td className="r num">
				<strong>{printPoints(points)}</strong>
			</td>
			<td className="nowrap num">
				<span aria-hidden="true">{change > 0 ? '▲ ' : change < 0 ? '▼ ' : ''}</span>
				{changeText(Number(printCount(change)))}
			</td>
			<td className="r num">{printCount(leads)}</td>
			<td className="r num">{printCount(photos)}</td>
		</>
	)
}

function isFigure(head: string): boolean {
	return ['名次', '采用', '来稿', '得分', '头条', '图片', '月任务'].includes(head)
}
