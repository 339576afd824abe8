import { type ProgressLine, takeLines } from '../../import/json-lines.ts'

const offline = '断了：连不上服务器，没有办成。请联网后再点一次。'
const unknown = '没办成，系统出错了。您选的文件都在。请再试一次；还不行，告诉管理员。'
export type Answer<T> = { answer: T } | { problem: string }

/** Sends files and fields, and reads the answer; every failure in words. */
export async function sendForm<T>(path: string, form: FormData): Promise<Answer<T>> {
	try {
		const response = await fetch(path, { method: 'POST', credentials: 'include', body: form })
		const body = await response.json()
		return response.ok ? { answer: body as T } : { problem: wordsIn(body) }
	} catch {
		return { problem: offline }
	}
}

/**
 * Sends files and reads an answer that comes a line at a time.
 * @returns why it did not come to its end; `undefined` when it did
 */
export async function streamForm(
	path: string,
	form: FormData,
	onLine: (line: ProgressLine) => void,
): Promise<string | undefined> {
	try {
		const response = await fetch(path, { method: 'POST', credentials: 'include', body: form })
		if (!response.ok || !response.body) return wordsIn(await response.json())
		let last: ProgressLine | undefined
		let text = ''
		const reader = response.body.pipeThrough(new TextDecoderStream()).getReader()
		for (;;) {
			const { done, value = '' } = await reader.read()
			const taken = takeLines(text + value)
			text = taken.rest
			for (const line of taken.lines) {
				last = line
				onLine(line)
			}
			if (done) break
		}
		return !last || last.done === last.of ? undefined : '断了：还没有导完。'
	} catch {
		return offline
	}
}

function wordsIn(body: {
	refusals?: { message: string }[]
	errors?: { message: string }[]
}): string {
	const all = [...(body.refusals ?? []), ...(body.errors ?? [])]
	return all.map(({ message }) => message).join('') || unknown
}
