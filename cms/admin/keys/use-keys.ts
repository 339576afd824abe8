'use client'
import { useEffect, useRef } from 'react'
import { type Acts, enter, serveWaiting } from './listen.ts'
import { useKeySetting } from './setting.ts'

/** Answers the desk's keys as long as the component is there: never in a text field, never behind a dialog. */
export function useKeys(acts: Acts): void {
	useKeySetting()
	const latest = useRef(acts)
	latest.current = acts
	useEffect(() => enter(latest), [])
	// What a key waits for may have come with this rendering.
	useEffect(serveWaiting)
}
