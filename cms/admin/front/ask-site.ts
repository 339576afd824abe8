import type { Front } from '../../../content/front.ts'

/** What the newsroom answers to a front page that is sent along, or in words why it does not. */
export async function askSite<T>(
	path: string,
	front: Front,
): Promise<{ answer: T } | { problem: string }> {
	try {
		const response = await fetch(`/api/globals/front/${path}`, {
			method: 'POST',
			credentials: 'include',
			headers: { 'content-type': 'application/json' },
			body: JSON.stringify({ front }),
		})
		const body = await response.json()
		if (response.ok) return { answer: body as T }
		return { problem: body.refusals?.[0]?.message ?? '没有打开，请刷新再试。' }
	} catch {
		return { problem: '断开了，首页没有重新排。您的改动都在，联网后再动一下就会接着排。' }
	}
}
