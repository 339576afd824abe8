import sharp from 'sharp'
import { renditionsOf } from '../../cms/photo/renditions.ts'
import type { Photo } from '../../content/photo.ts'

/** A picture of one colour in every size and format that the newsroom makes. */
export async function madePhoto(
	width: number,
	height: number,
	alt: string,
): Promise<{ photo: Photo; bytes: Uint8Array[] }> {
	const { data } = await sharp({ create: { width, height, channels: 3, background: '#88aaaa' } })
		.raw()
		.toBuffer({ resolveWithObject: true })
	const renditions = await renditionsOf({ data, width, height, channels: 3 })
	return {
		bytes: renditions.map(({ bytes }) => bytes),
		photo: {
			...{ width: Math.min(width, 1600), color: '#88aaaa', alt, caption: `${alt}。` },
			height: Math.round((height * Math.min(width, 1600)) / width),
			renditions: renditions.map(({ bytes: _, ...rendition }) => rendition),
			credit: { trade: '通讯员', names: ['田贺'], did: '摄' },
		},
	}
}
