import type { ReadPiece } from '../draft.ts'
import { type Answer, ask } from './ask.ts'

/** Asks the newsroom to read a .docx, or text that was pasted as text or as the markup of its program. */
export function readDocument(
	given: { file: Blob; name: string } | { text: string } | { html: string },
): Promise<Answer<{ pieces: ReadPiece[] }>> {
	const body = new FormData()
	if ('file' in given) body.append('file', given.file, given.name)
	else if ('text' in given) body.append('text', given.text)
	else body.append('html', given.html)
	return ask('/api/intake', { method: 'POST', body })
}

/** Why a file is not even sent, from its name: said at once, network or not. */
export function refusedName(name: string): string | undefined {
	if (/\.(docx|jpe?g|png)$/i.test(name)) return
	if (/\.(wps|doc|wpt|dot|rtf|odt|pdf|txt)$/i.test(name)) {
		return `“${name}”读不了，没有上传。请在WPS里另存为.docx再选，或复制粘贴。`
	}
	if (/\.(hei[cf]|gif|webp|avif|bmp|tiff?)$/i.test(name)) {
		return `“${name}”不是jpg或png，没有上传。请在相册里转成jpg，或截图后再传。`
	}
	return `“${name}”不是Word文件，也不是jpg或png，没有上传。`
}

export const isDocument = (name: string): boolean => /\.docx$/i.test(name)
