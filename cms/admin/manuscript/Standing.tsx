'use client'
import type { Review } from '../../command/review-endpoint.ts'
import { printMoment } from '../../trail/print-moment.ts'

/** Where a manuscript stands, in one line: step, chain, number, whose it is. */
export function Standing({ review }: { review: Review }) {
	const now = review.steps.find(({ isNow }) => isNow)
	const voided = review.steps.filter(({ state }) => state === 'void')
	return (
		<div className="row small where">
			{voided.map(({ id, name }) => (
				<span key={id} className="pill bad">
					{name}签字失效
				</span>
			))}
			<span className={now ? 'pill now' : 'pill'}>
				{now ? `等${now.name}` : review.stageName}
				{review.due && printMoment(review.due, new Date())}
			</span>
			<span className="pill line">{review.chain}</span>
			{review.assignee && <span className="pill line">转给{review.assignee}</span>}
			{review.correction && <span className="pill warn">更正：{review.correction}</span>}
			<span className="muted">
				{[review.number, review.unit, review.authors.join(' ')].filter(Boolean).join(' · ')}
			</span>
		</div>
	)
}

/** For somebody who signed a text that has changed since: what they signed, who changed it, what to do. */
export function Resign({
	resign,
	id,
}: {
	resign: NonNullable<Review['resign']>
	id: string | number
}) {
	const now = new Date()
	return (
		<div className="why">
			<strong>
				您{printMoment(resign.at, now)}签的是{resign.edition}（指纹{resign.digest.slice(0, 4)}…）。
				{resign.by}
				{printMoment(resign.changedAt, now)}改了{resign.places}处，内容变了，您的签字随之失效。
			</strong>
			<p>
				复签只需看这{resign.places}处：
				<a href={`/admin/collections/manuscripts/${id}/compare`}>看改动</a>
				；不同意就退回或直接改，改后仍由您签。
			</p>
		</div>
	)
}

/** What saving will cost: the desk's signatures are for the text as it was. */
export function Voids({ steps }: { steps: Review['steps'] }) {
	const names = steps
		.filter(({ state, covers }) => state === 'done' && covers === 'content')
		.map(({ name }) => name)
	if (names.length === 0) return null
	return (
		<p className="read-only small" role="status">
			保存以后，{names.join('、')}的签字失效，要请他们看过改动再签。
		</p>
	)
}
