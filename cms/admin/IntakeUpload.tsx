'use client'
import { useRouter } from 'next/navigation'
import { useId, useRef, useState } from 'react'
import type { Refusal } from './order.ts'

type Read = { manuscript: object; messages: { message: string }[] }

/** Above the list of manuscripts: a Word file and its photos become manuscripts to be checked. */
export function IntakeUpload() {
	const router = useRouter()
	const form = useRef<HTMLFormElement>(null)
	const [busy, setBusy] = useState(false)
	const [said, setSaid] = useState<string[]>([])
	const base = useId()

	const take = async () => {
		if (!form.current || busy) return
		setBusy(true)
		setSaid(['正在读文件……'])
		try {
			const read = await post('/api/intake', new FormData(form.current))
			if (read.refusals) return setSaid(read.refusals.map(({ message }: Refusal) => message))
			const ids: number[] = []
			for (const { manuscript } of read.pieces as Read[]) {
				const made = await post('/api/manuscripts', JSON.stringify(manuscript))
				if (!made.doc) return setSaid(['没存上，请再试一次。文件还在您手里，没有丢。'])
				ids.push(made.doc.id)
			}
			const messages = (read.pieces as Read[]).flatMap(({ messages }) => messages)
			setSaid([`读好了${ids.length}篇，请核对。`, ...messages.map(({ message }) => message)])
			if (ids.length === 1) router.push(`/admin/collections/manuscripts/${ids[0]}`)
			else router.refresh()
		} catch {
			setSaid(['没传上去：网络中断。请联网后再选一次。'])
		} finally {
			setBusy(false)
		}
	}

	return (
		<form
			ref={form}
			className="intake-upload"
			aria-label="交Word稿件"
			onSubmit={(event) => {
				event.preventDefault()
				void take()
			}}
		>
			<label htmlFor={`${base}-file`}>Word文件</label>
			<input id={`${base}-file`} type="file" name="file" accept=".docx,.txt" required />
			<label htmlFor={`${base}-photos`}>图片（可选）</label>
			<input
				id={`${base}-photos`}
				type="file"
				name="photos"
				accept="image/jpeg,image/png"
				multiple
			/>
			<button type="submit" disabled={busy}>
				读进来
			</button>
			<div role="status">
				{said.map((line) => (
					<p key={line}>{line}</p>
				))}
			</div>
		</form>
	)
}

async function post(path: string, body: FormData | string) {
	const response = await fetch(path, {
		method: 'POST',
		credentials: 'include',
		...(typeof body === 'string' ? { headers: { 'content-type': 'application/json' } } : {}),
		body,
	})
	return response.json()
}
