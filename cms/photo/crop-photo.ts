import sharp from 'sharp'
import { maxPixels, maxSeconds } from './limits.ts'

/** Shares of width and height cut off at each side, as a word processor keeps them. */
export type Crop = { left: number; top: number; right: number; bottom: number }

/**
 * The picture without what its sender hid. A crop goes by the pixels as stored, so the tag that turns them is kept.
 * `undefined` when the picture cannot be decoded.
 */
export async function cropPhoto(bytes: Uint8Array, crop: Crop): Promise<Uint8Array | undefined> {
	try {
		const picture = sharp(bytes, { limitInputPixels: maxPixels }).timeout({ seconds: maxSeconds })
		const { width, height } = await picture.metadata()
		const left = Math.min(Math.round(crop.left * width), width - 1)
		const top = Math.min(Math.round(crop.top * height), height - 1)
		const area = {
			left,
			top,
			width: Math.max(1, Math.round((1 - crop.right) * width) - left),
			height: Math.max(1, Math.round((1 - crop.bottom) * height) - top),
		}
		return new Uint8Array(await picture.extract(area).keepMetadata().toBuffer())
	} catch {
		// Whatever sharp says of broken bytes: the caller refuses the picture.
		return
	}
}
