/** A style sheet for the screen as it is on paper: what counts in print counts, what counts on screens alone does not. */
export function asPrinted(css: string): string {
	return (
		css
			.replaceAll(/@media\s+print\b/g, '@media all')
			// With its conditions: `not all and (…)` would be true where they are not met.
			.replaceAll(/@media\s+(?:only\s+)?screen\b[^{]*/g, '@media not all')
	)
}
