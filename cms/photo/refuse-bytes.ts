import { maxUploadBytes } from './limits.ts'
import { type Found, isOtherPicture, isTaken } from './photo-format.ts'
import {
	corruptFile,
	disguised,
	emptyFile,
	type PhotoRefusal,
	tooLarge,
	unsupportedFormat,
	wrongFormat,
} from './photo-refusal.ts'

/** Every reason to refuse a file that can be seen without asking a decoder. */
export function refuseBytes(bytes: Uint8Array, found: Found, name: string): PhotoRefusal[] {
	if (bytes.length === 0) return [emptyFile()]
	const size = bytes.length > maxUploadBytes ? [tooLarge(bytes.length)] : []
	return [...size, ...refuseFormat(found, name)]
}

function refuseFormat(found: Found, name: string): PhotoRefusal[] {
	if (isTaken(found)) return []
	if (found === 'blank') return [corruptFile()]
	if (found === 'svg' && !/\.svgz?$/i.test(name.trim())) return [disguised(found)]
	return [isOtherPicture(found) ? unsupportedFormat(found) : wrongFormat(found)]
}
