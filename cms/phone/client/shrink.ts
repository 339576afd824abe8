/** Longer side of a picture that is sent, pixels. */
const longest = 2400
/** A smaller file is sent as it is, bytes. */
const small = 1_500_000
const quality = 0.86

/**
 * A picture as it is sent: made smaller where it is large, upright as the camera meant it. What the browser cannot
 * draw is sent as it is, for the newsroom to say why it is not taken.
 */
export async function shrink(file: Blob): Promise<Blob> {
	if (!/^image\/(jpeg|png)$/.test(file.type)) return file
	const address = URL.createObjectURL(file)
	try {
		const picture = await drawn(address)
		const side = Math.max(picture.naturalWidth, picture.naturalHeight)
		if (side <= longest && file.size <= small) return file
		const scale = Math.min(1, longest / side)
		const canvas = document.createElement('canvas')
		canvas.width = Math.round(picture.naturalWidth * scale)
		canvas.height = Math.round(picture.naturalHeight * scale)
		const pen = canvas.getContext('2d')
		if (!pen) return file
		pen.fillStyle = '#fff'
		pen.fillRect(0, 0, canvas.width, canvas.height)
		pen.drawImage(picture, 0, 0, canvas.width, canvas.height)
		const smaller = await new Promise<Blob | null>((done) =>
			canvas.toBlob(done, 'image/jpeg', quality),
		)
		return smaller && smaller.size < file.size ? smaller : file
	} catch {
		// Not a picture, or too large for this device to draw.
		return file
	} finally {
		URL.revokeObjectURL(address)
	}
}

function drawn(address: string): Promise<HTMLImageElement> {
	return new Promise((done, failed) => {
		const picture = new Image()
		picture.onload = () => done(picture)
		picture.onerror = () => failed(new Error('This is no picture.'))
		picture.src = address
	})
}
