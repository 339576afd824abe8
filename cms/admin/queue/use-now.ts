'use client'
import { useEffect, useState } from 'react'

/** Between two looks at the clock, ms. */
const tick = 20_000

/** The server's time, going on by itself. @param told the server's time at its last answer, ISO 8601 */
export function useNow(told: string): Date {
	const [now, setNow] = useState(() => new Date(told))
	useEffect(() => {
		const ahead = Date.parse(told) - Date.now()
		const look = () => setNow(new Date(Date.now() + ahead))
		look()
		const timer = window.setInterval(look, tick)
		return () => window.clearInterval(timer)
	}, [told])
	return now
}
