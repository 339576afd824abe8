'use client'
import type { Working } from '../../command/load-working.ts'
import { printMoment } from '../../trail/print-moment.ts'
import { SheetTable } from '../manuscript/SheetTable.tsx'

/** What is on the portal beside what the newsroom has, where the two differ: a correction on its way. */
export function WorkingCopy({ working }: { working: Working }) {
	const now = new Date()
	const { live, stands, correction, by, at, digest, sheet, pictures, compare } = working
	const head = (name: string, parts: readonly (string | undefined)[]) =>
		[name, ...parts].filter(Boolean).join(' · ')
	return (
		<section className="card live-working" aria-labelledby="live-working">
			<h2 id="live-working">线上和编辑部的稿</h2>
			<p className="small">
				<strong>{correction ? `正在更正，${stands}。` : `编辑部的稿改过了，${stands}。`}</strong>
				{correction && `读者会看到：${correction} `}
				线上还是原来的，签完字、发布以后才换。
			</p>
			<SheetTable
				sheet={sheet}
				label="线上和编辑部的稿"
				left={head('线上', [`${printMoment(live.at, now)}发布`, `指纹${live.digest.slice(0, 8)}`])}
				right={head('编辑部', [
					by && at && `${by}${printMoment(at, now)}改`,
					`指纹${digest.slice(0, 8)}`,
				])}
				pictures={pictures}
				withChangers={false}
			/>
			{compare && (
				<p className="small">
					<a href={compare}>整篇对比</a>
				</p>
			)}
		</section>
	)
}
