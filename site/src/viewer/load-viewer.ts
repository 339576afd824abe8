/**
 * Brings the viewer when the first picture comes near the screen and the browser has nothing else to do. A file of its
 * own: the portal's policy runs no script that stands in a page, so Astro's islands, which begin with one, cannot start.
 */
const [first] = document.querySelectorAll('a.full')
if (first) {
	const seen = new IntersectionObserver(
		(entries) => {
			if (!entries.some(({ isIntersecting }) => isIntersecting)) return
			seen.disconnect()
			whenIdle(async () => (await import('./mount-viewer.tsx')).mountViewer())
		},
		{ rootMargin: '50%' },
	)
	seen.observe(first)
}

/** Safari has no idle callback. */
function whenIdle(work: () => void): void {
	if ('requestIdleCallback' in window) requestIdleCallback(work, { timeout: 2000 })
	else setTimeout(work, 200)
}
