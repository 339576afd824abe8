/** How long a reader has to rest before the words count as typed, ms. */
const rest = 200

/**
 * Tells what a reader has typed, once they rest. While an input method composes, nothing is typed yet (UI Events, 5.7):
 * `tingyuan` is not what is looked for.
 * @returns ends it
 */
export function onTyped(input: HTMLInputElement, tell: (words: string) => void): () => void {
	let timer: ReturnType<typeof setTimeout> | undefined
	let told = input.value.trim()
	const look = (): void => {
		clearTimeout(timer)
		timer = setTimeout(() => {
			const words = input.value.trim()
			if (words === told) return
			told = words
			tell(words)
		}, rest)
	}
	const typed = (event: Event): void => {
		// What is composed is told when it is composed.
		if ((event as InputEvent).isComposing) clearTimeout(timer)
		else look()
	}
	input.addEventListener('input', typed)
	input.addEventListener('compositionend', look)
	return () => {
		clearTimeout(timer)
		input.removeEventListener('input', typed)
		input.removeEventListener('compositionend', look)
	}
}
