import { type Entry, makeZip } from '../../../scripts/fuzz/make-zip.ts'

export { type Entry, makeZip } from '../../../scripts/fuzz/make-zip.ts'

const head = '<?xml version="1.0" encoding="UTF-8"?>'
const spaces =
	'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:v="urn:schemas-microsoft-com:vml"'

export const rootRelations: Entry = {
	name: '_rels/.rels',
	bytes: `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
}

export function contentTypes(
	main = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
): Entry {
	return {
		name: '[Content_Types].xml',
		bytes: `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${main}"/></Types>`,
	}
}

/** A Word file with this body; `relations` are `id type target` and belong to the main part. */
export function makeDocx(body: string, more: Entry[] = [], relations: string[] = []): Uint8Array {
	const related = relations.map((one) => {
		const [id, type, target, mode] = one.split(' ')
		return `<Relationship Id="${id}" Type="x/${type}" Target="${target}"${mode ? ` TargetMode="${mode}"` : ''}/>`
	})
	return makeZip([
		contentTypes(),
		rootRelations,
		{
			name: 'word/document.xml',
			bytes: `${head}<w:document ${spaces}><w:body>${body}</w:body></w:document>`,
		},
		{
			name: 'word/_rels/document.xml.rels',
			bytes: `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${related.join('')}</Relationships>`,
		},
		...more,
	])
}

export function run(text: string, properties = ''): string {
	return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`
}

export function p(text: string, properties = ''): string {
	return `<w:p><w:pPr>${properties}</w:pPr>${text.startsWith('<') ? text : run(text)}</w:p>`
}

/** Centred and large, as titles are. */
export function title(text: string, size = 44): string {
	return p(run(text, `<w:b/><w:sz w:val="${size}"/>`), '<w:jc w:val="center"/>')
}
