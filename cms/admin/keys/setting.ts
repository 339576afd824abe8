'use client'
import { useAuth } from '@payloadcms/ui'
import { useEffect } from 'react'

/** Where this browser keeps that single letters are switched off (WCAG 2.1.4), for keys that come before the account is known. */
const setting = 'desk-keys'

export function keysAreOn(): boolean {
	return window.localStorage.getItem(setting) !== 'off'
}

function note(on: boolean): void {
	window.localStorage.setItem(setting, on ? 'on' : 'off')
}

type Account = { id: string | number; singleKeys?: boolean | null; collection: string }

/** Brings what the account says into this browser; told before the first key is answered. */
export function useKeySetting(): void {
	const { user } = useAuth<Account>()
	const id = user?.id
	const on = user?.singleKeys !== false
	useEffect(() => {
		if (id !== undefined) note(on)
	}, [id, on])
}

/** Switches single letters on or off for the account, wherever it signs in. Throws where the server did not keep it. */
export function useKeySwitch(): (on: boolean) => Promise<void> {
	const { user, fetchFullUser } = useAuth<Account>()
	return async (on) => {
		const answer = await fetch(`/api/users/${user?.id}`, {
			method: 'PATCH',
			credentials: 'include',
			headers: { 'content-type': 'application/json' },
			body: JSON.stringify({ singleKeys: on }),
		})
		if (!answer.ok) throw new Error(`PATCH /api/users: ${answer.status}`)
		note(on)
		await fetchFullUser()
	}
}
