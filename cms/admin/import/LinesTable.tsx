'use client'
import { useState } from 'react'
import {
	type CheckedLine,
	countLines,
	problemList,
	resultNames,
	type Shown,
	shownLines,
} from '../../import/checked-line.ts'
import { csvOf } from '../../tally/table.ts'
import { saveFile } from '../pages/save-file.ts'
import { Pages } from '../queue/Pages.tsx'

/** Lines on one page of the table. */
const onPage = 100
const tones: Record<CheckedLine['result'], string> = {
	...{ ok: 'ok', 'to-complete': 'warn', done: 'line', refused: 'bad' },
}

/** The dry run line by line, with filters and the list of problems to take along. */
export function LinesTable({
	lines,
	hasDays,
}: {
	lines: readonly CheckedLine[]
	hasDays: boolean
}) {
	const [shown, setShown] = useState<Shown>('all')
	const [page, setPage] = useState(1)
	const counts = countLines(lines)
	const filters = { all: '全部', 'to-complete': '要补', refused: '不能导入' } as const
	const some = shownLines(lines, shown)
	const problems = problemList(lines)
	return (
		<>
			<div className="filters">
				<fieldset className="choices">
					<legend className="sr">看哪些</legend>
					{(Object.keys(filters) as Shown[]).map((one) => (
						<button
							key={one}
							type="button"
							className="btn mini subtle"
							aria-pressed={shown === one}
							onClick={() => {
								setShown(one)
								setPage(1)
							}}
						>
							{filters[one]}
							{counts[one]}
						</button>
					))}
				</fieldset>
				<span className="grow" />
				<button
					type="button"
					className="btn mini subtle"
					aria-disabled={problems.length === 1}
					onClick={() => problems.length > 1 && saveFile('问题清单.csv', csvOf(problems))}
				>
					下载问题清单
				</button>
			</div>
			{some.length === 0 ? (
				<div className="empty">
					<p>没有这样的行。</p>
				</div>
			) : (
				<div className="scroll">
					<table>
						<caption className="sr">核对结果</caption>
						<thead>
							<tr>
								{['行', ...(hasDays ? ['日期'] : []), '标题', '结果', '怎么办'].map((head) => (
									<th key={head} scope="col">
										{head}
									</th>
								))}
							</tr>
						</thead>
						<tbody>
							{some.slice((page - 1) * onPage, page * onPage).map((line, at) => (
								<Line key={`${line.line} ${at}`} line={line} hasDays={hasDays} />
							))}
						</tbody>
					</table>
				</div>
			)}
			<Pages page={page} pages={Math.ceil(some.length / onPage)} onPage={setPage} />
		</>
	)
}

function Line({ line, hasDays }: { line: CheckedLine; hasDays: boolean }) {
	const { line: number, day, title, result, notes } = line
	return (
		<tr>
			<td className="num">{number}</td>
			{hasDays && <td className="num nowrap">{day || <span className="muted">空</span>}</td>}
			<th scope="row">{title || <span className="muted">空</span>}</th>
			<td>
				{notes.length === 0 || result === 'done' ? (
					<span className={`pill ${tones[result]}`}>{resultNames[result]}</span>
				) : (
					<ul className="stack-s">
						{notes.map(({ what, cure }) => (
							<li key={what + cure}>
								<span className={`pill ${tones[result]}`}>{cure ? what : resultNames[result]}</span>
							</li>
						))}
					</ul>
				)}
			</td>
			<td>
				<ul className="stack-s">
					{result !== 'done' &&
						notes.map(({ what, cure }) => <li key={what + cure}>{cure || what}</li>)}
				</ul>
			</td>
		</tr>
	)
}
