'use client'
import { useEffect } from 'react'

const warning = '首页有改动还没发布，离开就没有了。要离开吗？'

/** Asks before a page with changes is left: closed, loaded anew, or by a link of the desk. */
export function useLeaveGuard(hasChanges: boolean): void {
	useEffect(() => {
		if (!hasChanges) return
		const unload = (event: BeforeUnloadEvent): void => event.preventDefault()
		const click = (event: MouseEvent): void => {
			const link = event.target instanceof Element && event.target.closest('a[href]')
			if (!link || link.getAttribute('target') === '_blank') return
			if (link.getAttribute('href')?.startsWith('#') || window.confirm(warning)) return
			event.preventDefault()
			event.stopPropagation()
		}
		window.addEventListener('beforeunload', unload)
		// Before the desk's own links, which leave without loading a page.
		document.addEventListener('click', click, { capture: true })
		return () => {
			window.removeEventListener('beforeunload', unload)
			document.removeEventListener('click', click, { capture: true })
		}
	}, [hasChanges])
}
