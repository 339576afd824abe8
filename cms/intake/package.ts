import type { Parts } from './open-zip.ts'
import { Refused } from './refusal.ts'
import { attribute, childrenOf, type Element, parseXml } from './xml.ts'

type Relation = { target: string; external: boolean; type: string }
export type Relations = ReadonlyMap<string, Relation>

/** A .docx: its main part and everything that part points to. */
export type Package = {
	main: Element
	relations: Relations
	/** A part that the main part points to, by the end of the relation's type: `styles`, `numbering`. */
	related: (type: string) => Element | undefined
	bytes: (name: string) => Uint8Array | undefined
}

/** Finds the main part wherever its writer put it. Throws where these parts are not a Word document. */
export function openPackage(parts: Parts): Package {
	const types = parts.get('[Content_Types].xml')
	if (!types) {
		const found = parts.has('mimetype') ? 'odt' : 'zip'
		throw new Refused('wrong-format', found)
	}
	const declared = new TextDecoder().decode(types)
	if (/macroEnabled/i.test(declared)) throw new Refused('macro-enabled')
	const root = relationsOf(parts, '')
	const office = [...root.values()].find(({ type }) => type === 'officeDocument')
	if (/spreadsheetml|presentationml/.test(declared) && !/wordprocessingml/.test(declared)) {
		throw new Refused('wrong-format', /spreadsheetml/.test(declared) ? 'xlsx' : 'pptx')
	}
	const part = office && parts.get(office.target)
	if (!office || !part) throw new Refused('corrupt-file')
	const relations = relationsOf(parts, office.target)
	return {
		main: parseXml(part),
		relations,
		related: (type) => {
			const relation = [...relations.values()].find((one) => one.type === type)
			const bytes = relation && !relation.external ? parts.get(relation.target) : undefined
			return bytes && parseXml(bytes)
		},
		bytes: (name) => parts.get(name),
	}
}

/** The relations of a part, by id; targets are names in the package. */
function relationsOf(parts: Parts, part: string): Map<string, Relation> {
	const at = part.lastIndexOf('/')
	const folder = part.slice(0, at + 1)
	const bytes = parts.get(`${folder}_rels/${part.slice(at + 1)}.rels`)
	if (!bytes) return new Map()
	return new Map(
		childrenOf(parseXml(bytes)).map((element) => {
			const external = attribute(element, 'TargetMode') === 'External'
			const given = attribute(element, 'Target') ?? ''
			const type = (attribute(element, 'Type') ?? '').split('/').at(-1) ?? ''
			const target = external ? given : resolved(folder, given)
			return [attribute(element, 'Id') ?? '', { target, external, type }]
		}),
	)
}

function resolved(folder: string, target: string): string {
	const path = target.startsWith('/') ? target.slice(1) : folder + target
	const names: string[] = []
	for (const name of path.split('/')) {
		if (name === '..') names.pop()
		else if (name !== '.') names.push(name)
	}
	return names.join('/')
}
