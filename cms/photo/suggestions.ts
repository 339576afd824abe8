import { exifOf } from './exif.ts'
import { visibleText } from './visible-text.ts'
import { xmpOf } from './xmp.ts'

/** What the file itself says about the picture: offered to the sender, never taken unasked. */
export type Suggestions = {
	caption?: string
	credit?: string
	/** The camera's own clock, without a zone: 2020-08-14T09:30:00. */
	takenAt?: string
}

/** Longest texts worth offering, in UTF-16 units. */
const longest = { caption: 300, credit: 40 }

/** Reads the notes of a camera or program, EXIF before XMP. */
export function notesOf(exif: Uint8Array | undefined, xmp: Uint8Array | undefined) {
	const [camera, program] = [exif && exifOf(exif), xmp && xmpOf(xmp)]
	const caption =
		words(camera?.description, longest.caption) ?? words(program?.description, longest.caption)
	const credit = words(camera?.artist, longest.credit) ?? words(program?.artist, longest.credit)
	const suggestions: Suggestions = {
		...(caption ? { caption } : {}),
		...(credit ? { credit } : {}),
		...(camera?.takenAt ? { takenAt: camera.takenAt } : {}),
	}
	return { suggestions, hasPosition: Boolean(camera?.hasPosition || program?.hasPosition) }
}

/** Chinese words only: cameras fill these fields with `sdr`, `OLYMPUS DIGITAL CAMERA` or a program's name. */
function words(text: string | undefined, max: number): string | undefined {
	const clean = visibleText((text ?? '').replace(/\s+/g, ' ')).trim()
	return /\p{Script=Han}/u.test(clean) && clean.length <= max ? clean : undefined
}
