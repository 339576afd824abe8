import type { LedgerPage } from '../../command/load-ledger.ts'

/** Texts on their way whose numbers are not the ledger's: a question to people, nothing is set right by itself. */
export function Mismatches({ mismatches }: Pick<LedgerPage, 'mismatches'>) {
	if (mismatches.length === 0) return null
	const pieces = new Set(mismatches.map(({ id }) => id)).size
	return (
		<div className="notice bad">
			<strong>{pieces}篇稿件的数和台账对不上：</strong>
			<ul>
				{mismatches.map(({ id, title, place, label, written, ledger }) => (
					<li key={`${id}${place}${label}`}>
						“{title}”{place}“{label}”写{written}，台账是{ledger}。
						<a href={`/admin/collections/manuscripts/${id}`} aria-label={`去核对“${title}”`}>
							去核对
						</a>
					</li>
				))}
			</ul>
			<span className="small">台账不会自动改稿，稿件也不会自动改台账。</span>
		</div>
	)
}
