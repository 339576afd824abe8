/** Ends of addresses that ask the page for what a key of the page before wanted of it. */
export const askedToReturn = '#return'
export const askedToSearch = '#search'

/** What the list was narrowed to when a manuscript was opened from it, in this window. */
const kept = 'desk-query'

export function keepQuery(query: string): void {
	window.sessionStorage.setItem(kept, query)
}

export function keptQuery(): string {
	return window.sessionStorage.getItem(kept) ?? ''
}
