/** Saves fields of a manuscript as its form does; answers why not, in words. */
export async function saveFields(id: string | number, fields: object): Promise<string | undefined> {
	try {
		const response = await fetch(`/api/manuscripts/${id}?depth=0`, {
			method: 'PATCH',
			headers: { 'content-type': 'application/json' },
			credentials: 'include',
			body: JSON.stringify(fields),
		})
		if (response.ok) return undefined
		const { errors = [] } = (await response.json()) as { errors?: { message: string }[] }
		return errors.map(({ message }) => message).join('') || '没存上，请刷新再试。'
	} catch {
		return '没存上：连不上服务器。改动还在这个页面上，恢复后请再存。'
	}
}
