import sharp from 'sharp'
import { masterSide, maxPixels, maxSeconds } from './limits.ts'
import type { Pixels } from './renditions.ts'

/** What a file's header says, without decoding it. Sizes are pixels after turning. */
export async function headerOf(bytes: Uint8Array) {
	// Without a limit here, so that a bomb's size can be told; nothing is decoded.
	const header = await sharp(bytes, { limitInputPixels: false }).metadata()
	const { width, height } = header.autoOrient
	return { ...header, width, height }
}

/**
 * The picture upright, on white, in sRGB, 8 bits a channel, its longer side at most 4096 pixels;
 * the first frame of an animation. Throws what sharp throws for broken data, too many pixels, or
 * after ten seconds.
 */
export async function decodePhoto(bytes: Uint8Array): Promise<Pixels> {
	const { data, info } = await sharp(bytes, {
		failOn: 'warning',
		limitInputPixels: maxPixels,
		sequentialRead: true,
	})
		.timeout({ seconds: maxSeconds })
		.autoOrient()
		.flatten({ background: '#ffffff' })
		.resize({ width: masterSide, height: masterSide, fit: 'inside', withoutEnlargement: true })
		.toColourspace('srgb')
		.raw({ depth: 'uchar' })
		.toBuffer({ resolveWithObject: true })
	const channels = info.channels === 1 ? 1 : 3
	if (info.channels !== channels) {
		throw new Error(`A flattened picture has ${info.channels} channels; 1 or 3 were expected.`)
	}
	return { data, width: info.width, height: info.height, channels }
}
