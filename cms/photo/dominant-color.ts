import sharp from 'sharp'
import type { Pixels } from './renditions.ts'

/** Side of the square looked at, in pixels: enough for one colour. */
const side = 128

/** The colour most of the picture has, as `#rrggbb`. */
export async function dominantColor({ data, width, height, channels }: Pixels): Promise<string> {
	const small = await sharp(data, { raw: { width, height, channels } })
		.resize(side, side, { fit: 'fill' })
		.toColourspace('srgb')
		.png()
		.toBuffer()
	const { r, g, b } = (await sharp(small).stats()).dominant
	return `#${[r, g, b].map((value) => value.toString(16).padStart(2, '0')).join('')}`
}
