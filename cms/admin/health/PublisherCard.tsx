import type { Check } from '../../health/checks.ts'

const shown = ['publisher', 'log', 'backup', 'disk'] as const

/** 发布机: what waits, whether the log is whole, the last backup, the disk. */
export function PublisherCard({ checks }: { checks: readonly Check[] }) {
	const mine = shown.flatMap((id) => checks.find((check) => check.id === id) ?? [])
	return (
		<section className="card">
			<h2>发布机</h2>
			<dl className="facts">
				{mine.map(({ id, name, found, detail }) => (
					<div key={id} style={{ display: 'contents' }}>
						<dt>{id === 'publisher' ? '排队' : name}</dt>
						<dd>{[found, detail].filter(Boolean).join('；')}</dd>
					</div>
				))}
			</dl>
		</section>
	)
}
