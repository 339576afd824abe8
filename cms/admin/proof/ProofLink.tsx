'use client'

export const panelId = 'proof-panel'

/** Leads from a refusal to the findings it is about, on this page or on the manuscript's own. */
export function ProofLink({ id }: { id: string | number }) {
	return (
		<a
			href={`/admin/collections/manuscripts/${id}#${panelId}`}
			onClick={(event) => {
				const head = document.querySelector<HTMLElement>(`#${panelId} h2`)
				if (!head) return
				event.preventDefault()
				head.scrollIntoView({ block: 'center' })
				head.focus({ preventScroll: true })
			}}
		>
			看机器校对
		</a>
	)
}
