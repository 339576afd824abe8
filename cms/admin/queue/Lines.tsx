import type { Listed } from '../../queue/listed.ts'
import { Row } from './Row.tsx'

/** The table of the list. */
export function Lines(props: {
	caption: string
	rows: readonly Listed[]
	now: Date
	selected: string | undefined
	onSelect: (id: string) => void
}) {
	const { caption, rows, now, selected, onSelect } = props
	return (
		<div className="scroll">
			<table>
				<caption className="sr">{caption}</caption>
				<thead>
					<tr>
						{['稿件', '单位 · 署名', '步骤', '等待', '提醒'].map((head) => (
							<th key={head} scope="col">
								{head}
							</th>
						))}
					</tr>
				</thead>
				<tbody>
					{rows.map((row) => (
						<Row
							key={row.id}
							row={row}
							now={now}
							isSelected={row.id === selected}
							onSelect={() => onSelect(row.id)}
						/>
					))}
				</tbody>
			</table>
		</div>
	)
}
