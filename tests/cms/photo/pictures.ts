import sharp from 'sharp'

/** A picture of one colour and this size. */
export function picture(width: number, height: number) {
	return sharp({ create: { width, height, channels: 3, background: '#1e78c8' } })
}

export async function jpegOf(width: number, height: number): Promise<Uint8Array> {
	return picture(width, height).jpeg().toBuffer()
}
