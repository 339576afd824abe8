import type { Span } from '../../content/body.ts'
import type { Counts } from './counts.ts'
import type { Package } from './package.ts'
import { readPictures } from './read-pictures.ts'
import { type Look, runLook } from './styles.ts'
import type { Picture } from './tree.ts'
import { all, attribute, child, childrenOf, type Element, isOn, nameOf } from './xml.ts'

/** What the runs of one paragraph hold. */
export type Runs = {
	spans: Span[]
	pictures: Picture[]
	/** Content of the text boxes that hang on the paragraph. */
	boxes: Element[]
	looks: Look[]
	/** Marks of foot- and endnotes, which leave the sentence. */
	notes: { kind: string; id: string }[]
}
type Field = { code: string; result: boolean }

/** Symbols of Wingdings that newspapers use; others become a square. */
const symbols: Readonly<Record<string, string>> = {
	F06E: '■',
	F06C: '●',
	F0A8: '◻',
	F0FC: '✓',
	F075: '◆',
}

/** Reads the runs under a paragraph: tracked changes as accepted, field results and not their codes, text boxes apart. */
export function readRuns(paragraph: Element, source: Package, counts: Counts): Runs {
	const runs: Runs = { spans: [], pictures: [], boxes: [], looks: [], notes: [] }
	const fields: Field[] = []
	const walk = (element: Element, link?: string): void => {
		for (const one of childrenOf(element)) visit(one, link)
	}
	const visit = (one: Element, link?: string): void => {
		switch (nameOf(one)) {
			case 'del':
			case 'moveFrom':
				return counts.add('tracked-changes')
			case 'ins':
			case 'moveTo':
				counts.add('tracked-changes')
				return walk(one, link)
			case 'hyperlink': {
				const target = source.relations.get(attribute(one, 'id') ?? '')?.target
				return walk(one, safe(target, counts))
			}
			case 'sdt':
				if (child(child(one, 'sdtPr'), 'showingPlcHdr')) return counts.add('placeholder-left')
				return walk(child(one, 'sdtContent') ?? one, link)
			case 'oMath':
			case 'oMathPara': {
				counts.add('formula')
				return push(formulaText(one), link)
			}
			case 'ruby':
				counts.add('phonetic-guide')
				return walk(child(one, 'rubyBase') ?? one, link)
			case 'r':
				return run(one, link)
			case 'fldSimple':
			case 'smartTag':
			case 'customXml':
			case 'dir':
			case 'bdo':
			case 'rubyBase':
				return walk(one, link)
		}
	}
	const run = (element: Element, link?: string): void => {
		const properties = child(element, 'rPr')
		if (isOn(child(properties, 'vanish'))) return counts.add('hidden-text')
		if (isOn(child(properties, 'strike')) || isOn(child(properties, 'dstrike'))) {
			return counts.add('struck-text')
		}
		const look = runLook(properties)
		for (const one of childrenOf(element)) inRun(one, look, link)
	}
	const inRun = (one: Element, look: Look, link?: string): void => {
		const name = nameOf(one)
		if (name === 'fldChar') return fieldChar(attribute(one, 'fldCharType') ?? '', look)
		const field = fields.at(-1)
		if (name === 'commentReference') return counts.add('comments')
		if (name === 'footnoteReference' || name === 'endnoteReference') {
			return void runs.notes.push({ kind: name, id: attribute(one, 'id') ?? '' })
		}
		if (name === 'instrText') {
			if (field && !field.result) field.code += textOf(one)
			return
		}
		if (field && !field.result) return
		const target = link ?? fieldLink(fields, counts)
		if (name === 't') return push(textOf(one), target, look)
		if (name === 'tab') return push(' ', target, look)
		if (name === 'br' || name === 'cr') return push('\n', target, look)
		if (name === 'noBreakHyphen') return push('-', target, look)
		if (name === 'sym') {
			counts.add('symbol-font')
			return push(symbols[(attribute(one, 'char') ?? '').toUpperCase()] ?? '□', target, look)
		}
		if (name === 'ruby') return visit(one, target)
		if (name === 'AlternateContent') {
			const chosen = child(one, 'Choice') ?? child(one, 'Fallback')
			for (const inner of chosen ? childrenOf(chosen) : []) inRun(inner, look, target)
			return
		}
		if (name === 'drawing' || name === 'pict' || name === 'object') {
			runs.boxes.push(...all(one, 'txbxContent'))
			runs.pictures.push(...readPictures(one, source, counts))
		}
	}
	const fieldChar = (type: string, look: Look): void => {
		if (type === 'begin') fields.push({ code: '', result: false })
		if (type === 'separate') {
			const field = fields.at(-1)
			if (field) field.result = true
		}
		if (type !== 'end') return
		const field = fields.pop()
		const base = field && /^\s*EQ\b/i.test(field.code) ? rubyBase(field.code) : undefined
		if (!base) return
		counts.add('phonetic-guide')
		push(base, undefined, look)
	}
	const push = (text: string, link?: string, look: Look = {}): void => {
		if (text === '') return
		runs.spans.push({ text, ...(look.bold ? { strong: true } : {}), ...(link ? { link } : {}) })
		if (text.trim()) runs.looks.push(look)
	}
	walk(paragraph)
	return runs
}

function textOf(element: Element): string {
	return element.textContent ?? ''
}

/** A formula in a line: a fraction as `1621/1782`, everything else in its order. */
function formulaText(element: Element): string {
	if (nameOf(element) === 't') return textOf(element)
	const parts = childrenOf(element).map(formulaText)
	return parts.join(nameOf(element) === 'f' ? '/' : '').replace(/^\/|\/$/g, '')
}

/** WPS writes pinyin as `EQ \* jc0 \o(\s\up 9(pīn),拼)`: the character itself is the last part. */
function rubyBase(code: string): string | undefined {
	return /,\s*([^,()\\]+)\)\s*$/u.exec(code.trim())?.[1]
}

function fieldLink(fields: readonly Field[], counts: Counts): string | undefined {
	const code = fields.find(({ code }) => /^\s*HYPERLINK\b/i.test(code))?.code
	const target = code && /HYPERLINK\s+"([^"]*)"/i.exec(code)?.[1]
	return target === undefined || target === '' ? undefined : safe(target, counts)
}

function safe(target: string | undefined, counts: Counts): string | undefined {
	if (target && /^(https?:\/\/|mailto:)\S+$/i.test(target)) return target
	counts.add('unsafe-link')
	return undefined
}
