'use client'
import { countLines, summaryOf } from '../../import/checked-line.ts'
import { Said } from '../pages/Said.tsx'
import { Batches } from './Batches.tsx'
import { ChooseArchive } from './ChooseArchive.tsx'
import type { Named } from './Imports.tsx'
import { LinesTable } from './LinesTable.tsx'
import { Running } from './Running.tsx'
import { Track } from './Track.tsx'
import { useArchive } from './use-archive.ts'

type Props = {
	by: 'table' | 'documents'
	columns: readonly Named[]
	units: readonly Named[]
	/** Whether one is the chief, who alone brings articles in. */
	mayRun: boolean
}

/** Old articles: chosen, checked, brought in, and taken back within a day. */
export function Archive({ by, columns, units, mayRun }: Props) {
	const archive = useArchive(by)
	const { lines, running, reading, problem } = archive
	const counts = countLines(lines ?? [])
	const unit = by === 'table' ? '行' : '篇'
	const isBusy = running?.isOn === true
	return (
		<>
			<Track title="批量导入旧稿" at={running ? 3 : lines ? 2 : 1} />
			<Said words={problem} isRefusal />
			{!lines && (
				<ChooseArchive
					{...{ by, columns, units, reading }}
					onCheck={(chosen) => void archive.check(chosen)}
				/>
			)}
			{lines && (
				<div className="stack">
					<p className="notice">
						<strong>
							{archive.name}读完了，共{counts.all}
							{unit}：
						</strong>
						{summaryOf(counts, unit)}
						旧稿没有经过本系统审签，网页上标“历史稿件”，统计里不计分。
					</p>
					{running && <Running running={running} />}
					<LinesTable lines={lines} hasDays />
					<div className="row">
						{!running?.isDone && (
							<button
								type="button"
								className="btn primary"
								aria-disabled={isBusy || !mayRun || counts.importable === 0}
								aria-describedby={mayRun ? undefined : 'import-why'}
								onClick={() => {
									if (!isBusy && mayRun && counts.importable > 0) void archive.run()
								}}
							>
								{running ? (isBusy ? '正在导入……' : '接着导入') : `导入${counts.importable}${unit}`}
							</button>
						)}
						<button
							type="button"
							className="btn"
							aria-disabled={isBusy}
							onClick={() => isBusy || archive.reset()}
						>
							换文件重来
						</button>
						<span className="small muted" id="import-why">
							{mayRun
								? '中途断电也不会只导入半篇，再选同样的文件导一次就接着来，导过的不会重复；导入后24小时内可整批撤回。'
								: '导入由总编办。您核对好以后，请总编选同样的文件导入。'}
						</span>
					</div>
				</div>
			)}
			<Batches mayWithdraw={mayRun} stamp={running?.isOn} />
		</>
	)
}
