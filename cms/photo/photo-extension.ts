import type { Taken } from './photo-format.ts'

/** Extensions a format goes by; the first is the one we write. */
const extensions: Record<Taken, [string, ...string[]]> = {
	jpeg: ['jpg', 'jpeg', 'jpe', 'jfif', 'jif'],
	png: ['png'],
	gif: ['gif'],
	webp: ['webp'],
	avif: ['avif', 'avifs'],
}

/** Extension for this format, without dot. */
export function extensionOf(format: Taken): string {
	return extensions[format][0]
}

/** Whether a name ends as its content should: an extension of another format is a mismatch, none at all is not. */
export function extensionFits(name: string, format: Taken): boolean {
	const given = /\.([a-z][a-z0-9]{0,7})\s*$/i.exec(name)?.[1]?.toLowerCase()
	return given === undefined || extensions[format].includes(given)
}
