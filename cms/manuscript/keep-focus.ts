type Shown = Readonly<{ media?: unknown; focus?: unknown }>

/** Pictures as they were sent; one sent without a word on its focus, as phones do, keeps the one it had. */
export function keepFocus<T extends Shown>(sent: readonly T[], before: readonly Shown[]): T[] {
	const known = new Map(before.map(({ media, focus }) => [idOf(media), focus]))
	return sent.map((photo) => {
		const focus = known.get(idOf(photo.media))
		return photo.focus === undefined && focus ? { ...photo, focus } : photo
	})
}

function idOf(media: unknown): string {
	return String(media && typeof media === 'object' && 'id' in media ? media.id : media)
}
