'use client'
import { useEffect, useState } from 'react'
import type { ShownPiece } from '../../front/shown.ts'

type Found = { words: string; pieces: readonly ShownPiece[]; problem?: string }

/** Live pieces with these words; none while the answer is on its way, so that nobody takes one that was found before. */
export function usePieces(words: string): Omit<Found, 'words'> & { isAsking: boolean } {
	const [found, setFound] = useState<Found>()
	useEffect(() => {
		let isLate = false
		findPieces(words).then((answer) => {
			if (!isLate) setFound({ words, ...answer })
		})
		return () => {
			isLate = true
		}
	}, [words])
	if (found?.words !== words) return { pieces: [], isAsking: true }
	return { ...found, isAsking: false }
}

async function findPieces(words: string): Promise<Omit<Found, 'words'>> {
	try {
		const path = `/api/globals/front/pieces?q=${encodeURIComponent(words)}`
		const response = await fetch(path, { credentials: 'include' })
		const body = await response.json()
		if (response.ok) return { pieces: body as ShownPiece[] }
		return { pieces: [], problem: body.refusals?.[0]?.message ?? '没有打开，请刷新再试。' }
	} catch {
		return { pieces: [], problem: '断开了，没有找。请联网后再找。' }
	}
}
