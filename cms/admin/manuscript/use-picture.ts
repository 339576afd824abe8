'use client'
import { useEffect, useState } from 'react'

export type MediaFile = { url?: string; sizes?: { thumb?: { url?: string } } }

/** The file that a picture's field names, as the library has it; `undefined` until it is known, or where it cannot be had. */
export function usePicture(media: unknown): MediaFile | undefined {
	const id = media && typeof media === 'object' && 'id' in media ? media.id : media
	const [file, setFile] = useState<MediaFile>()
	useEffect(() => {
		if (!id) return
		let isThere = true
		fetch(`/api/media/${String(id)}?depth=0`, { credentials: 'include' })
			.then((response) => response.json())
			.then((doc: MediaFile) => {
				if (isThere) setFile(doc)
			})
			// Without it the number and the caption still say which picture it is.
			.catch(() => setFile(undefined))
		return () => {
			isThere = false
		}
	}, [id])
	return file
}
