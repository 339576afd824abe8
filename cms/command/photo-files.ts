import { z } from 'zod'
import { previewFiles } from './preview-page.ts'

const file = z.object({ sha256: z.string(), format: z.string() })
const pictured = z.object({
	photos: z.array(z.object({ renditions: z.array(file).catch([]) })).catch([]),
})

/**
 * Where the newsroom itself serves a small copy of each picture of a text, in order; `null` where it has none.
 * @param content the contract's shape as far as it is written
 */
export function photoFiles(content: unknown): (string | null)[] {
	return pictured.parse(content).photos.map(({ renditions }) => {
		const small = renditions.find(({ format }) => format === 'jpg')
		return small ? `${previewFiles}/media/${small.sha256}.${small.format}` : null
	})
}
