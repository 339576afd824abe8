import { createRoot } from 'react-dom/client'
import { Suggestions } from './Suggestions.tsx'

/** Puts suggestions under a search field that stands in the page already, and stays as it is without them. */
export function showSuggestions(input: HTMLInputElement, place: HTMLElement): void {
	createRoot(place).render(<Suggestions input={input} />)
}
