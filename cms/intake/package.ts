import type { Parts } from './read-zip.ts'
import { Refused } from './refusal.ts'
import { attribute, children, type Element, parseXml } from './xml.ts'

export type Relation = { type: string; target: string; external: boolean }
/** A part with what it points at. */
export type Part = { name: string; root: Element; relations: ReadonlyMap<string, Relation> }

/** The part that holds the text. Its name is whatever the relations say: `document22.xml` of Word Online. */
export function mainPart(parts: Parts): Part {
	refuseOtherPackages(parts)
	const types = contentTypes(parts)
	const main = [...relationsOf(parts, '').values()].find(({ type }) => type === 'officeDocument')
	const name = main?.target ?? 'word/document.xml'
	refuseType(types(name))
	return partOf(parts, name)
}

/** @throws {Refused} `corrupt-file` when it is not there. */
export function partOf(parts: Parts, name: string): Part {
	const bytes = parts.get(name)
	if (!bytes) throw new Refused('corrupt-file', `The part ${name} is not there.`)
	return { name, root: parseXml(bytes), relations: relationsOf(parts, name) }
}

/** The part that a relation of this type leads to: styles, numbering, notes. */
export function relatedPart(parts: Parts, from: Part, type: string): Part | undefined {
	const relation = [...from.relations.values()].find((one) => one.type === type && !one.external)
	return relation && parts.has(relation.target) ? partOf(parts, relation.target) : undefined
}

function relationsOf(parts: Parts, name: string): Map<string, Relation> {
	const folder = name.slice(0, name.lastIndexOf('/') + 1)
	const bytes = parts.get(`${folder}_rels/${name.slice(folder.length)}.rels`)
	const relations = new Map<string, Relation>()
	if (!bytes) return relations
	for (const element of children(parseXml(bytes), 'Relationship')) {
		const target = attribute(element, 'Target') ?? ''
		const external = attribute(element, 'TargetMode')?.toLowerCase() === 'external'
		relations.set(attribute(element, 'Id') ?? '', {
			type: (attribute(element, 'Type') ?? '').split('/').at(-1) ?? '',
			target: external ? target : resolvePart(folder, target),
			external,
		})
	}
	return relations
}

function resolvePart(folder: string, target: string): string {
	const path = (target.startsWith('/') ? target : `/${folder}${target}`).replaceAll('\\', '/')
	const steps: string[] = []
	for (const step of path.split('/')) {
		if (step === '..') steps.pop()
		else if (step && step !== '.') steps.push(step)
	}
	return unescaped(steps.join('/')).toLowerCase()
}

function unescaped(name: string): string {
	try {
		return decodeURIComponent(name)
	} catch {
		return name // A lone % is a part of the name.
	}
}

function contentTypes(parts: Parts): (name: string) => string {
	const bytes = parts.get('[content_types].xml')
	if (!bytes) throw new Refused('wrong-format', 'A zip without content types.', { found: 'zip' })
	const root = parseXml(bytes)
	const types = new Map<string, string>()
	for (const element of children(root, 'Override'))
		types.set(
			resolvePart('', attribute(element, 'PartName') ?? ''),
			attribute(element, 'ContentType') ?? '',
		)
	for (const element of children(root, 'Default'))
		types.set(
			`.${attribute(element, 'Extension')?.toLowerCase()}`,
			attribute(element, 'ContentType') ?? '',
		)
	const all = [...types.values()].join(' ')
	if (/macroEnabled|vbaProject/i.test(all)) throw new Refused('macro-enabled', all)
	return (name) => types.get(name) ?? types.get(`.${name.split('.').at(-1)}`) ?? ''
}

function refuseType(type: string): void {
	if (/wordprocessingml\.(document|template)\.main\+xml/.test(type) || /(^|\/)xml$/.test(type))
		return
	const found = /spreadsheetml/.test(type)
		? 'xlsx'
		: /presentationml/.test(type)
			? 'pptx'
			: undefined
	if (found) throw new Refused('wrong-format', type, { found })
	throw new Refused('corrupt-file', `The main part is of type ${type || 'unknown'}.`)
}

const openDocument: Record<string, string> = {
	text: 'odt',
	spreadsheet: 'ods',
	presentation: 'odp',
}

function refuseOtherPackages(parts: Parts): void {
	const mimetype = new TextDecoder().decode(parts.get('mimetype') ?? new Uint8Array()).trim()
	const odf = /opendocument\.(\w+)/.exec(mimetype)?.[1]
	const names = [...parts.keys()]
	const found = odf
		? (openDocument[odf] ?? 'zip')
		: mimetype === 'application/epub+zip'
			? 'epub'
			: otherMain(names)
	if (found) throw new Refused('wrong-format', `The zip is ${found}.`, { found })
}

/** By the part that each kind of file cannot do without. */
function otherMain(names: string[]): string | undefined {
	if (names.includes('ofd.xml')) return 'ofd'
	if (names.some((name) => name.startsWith('word/'))) return
	if (names.some((name) => /^xl\/workbook\./.test(name))) return 'xlsx'
	return names.includes('ppt/presentation.xml') ? 'pptx' : undefined
}
