/** Brings the suggestions when the browser has nothing to do, or at once when the reader goes to the field. */
const input = document.querySelector<HTMLInputElement>('main input[type=search]')
const place = document.querySelector<HTMLElement>('.suggestions')

let isAsked = false
function bring(): void {
	if (isAsked || !input || !place) return
	isAsked = true
	// Without them the page is whole: a reader who cannot load them loses nothing.
	import('./show-suggestions.tsx')
		.then(({ showSuggestions }) => showSuggestions(input, place))
		.catch(() => {})
}

input?.addEventListener('focus', bring, { once: true })
// Safari has no requestIdleCallback.
if ('requestIdleCallback' in window) requestIdleCallback(bring, { timeout: 2000 })
else setTimeout(bring, 500)
