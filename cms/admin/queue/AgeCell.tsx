'use client'
import type { DefaultCellComponentProps } from 'payload'
import { useEffect, useState } from 'react'
import { lasting } from '../../queue/waiting.ts'

/** In Payload's list of manuscripts: how long one has stood where it stands. */
export function AgeCell({ cellData }: DefaultCellComponentProps) {
	const since = typeof cellData === 'string' ? cellData : ''
	const [now, setNow] = useState<number>()
	// The server's clock and the browser's would word it differently.
	useEffect(() => setNow(Date.now()), [])
	if (!since || !now) return <span>—</span>
	return <span>{lasting(now - Date.parse(since))}</span>
}
