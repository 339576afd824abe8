'use client'
import { useForm, useFormFields, useRowLabel } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

type Row = { media?: unknown; caption?: string; alt?: string }

/** The head of a picture in the form: which it is, and buttons that move it, for those who do not drag. */
export function PhotoRowLabel() {
	const { data, path, rowNumber = 0 } = useRowLabel<Row>()
	const { moveFieldRow, disabled } = useForm()
	const [field = '', index = '0'] = [
		path.slice(0, path.lastIndexOf('.')),
		path.slice(path.lastIndexOf('.') + 1),
	]
	const at = Number(index)
	const count = useFormFields(([fields]) => fields[field]?.rows?.length ?? 0)
	const thumb = useThumb(data?.media)
	const move = (to: number): void =>
		moveFieldRow({ path: field, moveFromIndex: at, moveToIndex: to })
	return (
		<span className="photo-label">
			{thumb && <img src={thumb} alt="" width={46} height={34} />}
			<span>
				图{rowNumber + 1}
				{data?.caption || data?.alt ? `：${data.caption || data.alt}` : ''}
			</span>
			<span className="photo-label__moves">
				<button
					type="button"
					disabled={disabled || at === 0}
					onClick={() => move(at - 1)}
					aria-label={`图${rowNumber + 1}往前移`}
				>
					↑
				</button>
				<button
					type="button"
					disabled={disabled || at >= count - 1}
					onClick={() => move(at + 1)}
					aria-label={`图${rowNumber + 1}往后移`}
				>
					↓
				</button>
			</span>
		</span>
	)
}

function useThumb(media: unknown): string | undefined {
	const id = media && typeof media === 'object' && 'id' in media ? media.id : media
	const [url, setUrl] = useState<string>()
	useEffect(() => {
		if (!id) return
		let isThere = true
		fetch(`/api/media/${String(id)}?depth=0`, { credentials: 'include' })
			.then((response) => response.json())
			.then((doc: { url?: string; sizes?: { thumb?: { url?: string } } }) => {
				if (isThere) setUrl(doc.sizes?.thumb?.url ?? doc.url)
			})
			// Without a thumbnail the number and the caption still say which picture it is.
			.catch(() => setUrl(undefined))
		return () => {
			isThere = false
		}
	}, [id])
	return url
}
