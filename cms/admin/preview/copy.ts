/**
 * Puts text, and the same as HTML where there is any, on the clipboard: by the copy event, which needs no secure
 * connection and no question to the user. Whether it was taken.
 */
export function copy(text: string, html?: string): boolean {
	let isTaken = false
	const give = (event: ClipboardEvent): void => {
		if (!event.clipboardData) return
		event.clipboardData.setData('text/plain', text)
		if (html) event.clipboardData.setData('text/html', html)
		event.preventDefault()
		isTaken = true
	}
	document.addEventListener('copy', give, { once: true })
	document.execCommand('copy')
	document.removeEventListener('copy', give)
	return isTaken
}
