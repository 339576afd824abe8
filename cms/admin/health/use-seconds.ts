'use client'
import { useEffect, useState } from 'react'

/** How long something has been going on, whole seconds; starts anew each time. */
export function useSeconds(isOn: boolean): number {
	const [seconds, setSeconds] = useState(0)
	useEffect(() => {
		setSeconds(0)
		if (!isOn) return
		const begun = Date.now()
		const timer = window.setInterval(
			() => setSeconds(Math.floor((Date.now() - begun) / 1000)),
			1000,
		)
		return () => window.clearInterval(timer)
	}, [isOn])
	return seconds
}
