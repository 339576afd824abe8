import type { Counts } from './counts.ts'
import type { Package } from './package.ts'
import type { Picture } from './tree.ts'
import { all, attribute, type Element, nameOf } from './xml.ts'

/** The pictures of a drawing that browsers can show. The others, and what is no picture, are counted. */
export function readPictures(drawing: Element, source: Package, counts: Counts): Picture[] {
	if (nameOf(drawing) === 'object' || all(drawing, 'chart').length > 0) {
		counts.add('embedded-object')
		return []
	}
	const found: Picture[] = []
	for (const blip of [...all(drawing, 'blip'), ...all(drawing, 'imagedata')]) {
		const id = attribute(blip, 'embed') ?? attribute(blip, 'link') ?? attribute(blip, 'id')
		const relation = source.relations.get(id ?? '')
		if (!relation || relation.external) {
			counts.add('external-picture')
			continue
		}
		const bytes = source.bytes(relation.target)
		if (!bytes) counts.add('missing-picture')
		else if (isShowable(bytes)) {
			found.push({ media: relation.target.split('/').at(-1) ?? 'image', bytes })
		} else counts.add('unsupported-picture')
	}
	if (all(drawing, 'srcRect').some(isCrop)) counts.add('cropped-picture')
	return found
}

function isCrop(rectangle: Element): boolean {
	return ['l', 't', 'r', 'b'].some((side) => Number(attribute(rectangle, side) ?? 0) !== 0)
}

/** JPEG, PNG, GIF, WebP by their first bytes. */
function isShowable(bytes: Uint8Array): boolean {
	const head = Buffer.from(bytes.subarray(0, 12)).toString('latin1')
	return /^(\xff\xd8\xff|\x89PNG|GIF8|RIFF....WEBP)/s.test(head)
}
