import { type Dot, progressWords } from '../../queue/progress.ts'

/** The steps of a manuscript as dots; for who does not see them, in words. */
export function Steps({ dots }: { dots: readonly Dot[] }) {
	if (dots.length === 0) return null
	return (
		<span className="mini-steps" role="img" aria-label={progressWords(dots)}>
			{dots.map(({ step, name, state }) => (
				<i key={step} className={state === 'open' ? '' : state} title={name} />
			))}
		</span>
	)
}
