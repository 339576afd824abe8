/** `3f9c 61d2 07ab … 5e10`: enough of a digest to compare by eye. */
export function groups(digest: string): string {
	const fours = digest.match(/.{4}/g) ?? []
	return `${fours.slice(0, 3).join(' ')} … ${fours.at(-1) ?? ''}`
}
