import type { Check } from './compare-document.ts'
import type { Expectation, ExpectedBlock } from './expectation.ts'

/** What a judgement allows: words in it, and which misses they excuse. */
const allowances: [words: RegExp, excuses: (check: Check) => boolean][] = [
	[/kind may be left/i, ({ field }) => field.endsWith('kind')],
	[/kept as kicker or set aside/i, ({ field }) => /(kicker|setAside)$/.test(field)],
	[/refusing with reason '?no-text'? is as good/i, ({ got }) => got === 'no-text'],
	[/(joining .* to one paragraph|list .* as good)/i, (check) => isSameText(check)],
	[/before or after the paragraph it is anchored in/i, (check) => isSameParagraphs(check)],
	[/✓ or ✔/, (check) => isSameText(check, /[✓✔]/gu)],
	[/may stay U\+2011 or become/i, (check) => isSameText(check, /[-\u2011]/gu)],
]

/** A miss that the answer's own judgement calls as good is none; it is named `as good` in the table. */
export function judged(check: Check, { judgement = '' }: Expectation): Check {
	if (check.ok) return check
	const isAsGood = allowances.some(([words, excuses]) => words.test(judgement) && excuses(check))
	return isAsGood ? { ...check, ok: true, asGood: true } : check
}

function isSameText({ field, expected, got }: Check, alike = /\0/gu): boolean {
	const text = (value: unknown) => textsOf(value).join('').replace(alike, '')
	return field.endsWith('blocks') && text(expected) === text(got)
}

function isSameParagraphs({ field, expected, got }: Check): boolean {
	const text = (value: unknown) => textsOf(value).sort().join('\n')
	return field.endsWith('blocks') && text(expected) === text(got)
}

function textsOf(blocks: unknown): string[] {
	// `blocks` is compared as the corpus has it on both sides.
	return (blocks as ExpectedBlock[]).flatMap((block) => {
		if (block.type === 'list') return block.items
		if (block.type === 'table') return block.rows.flat().map(({ text }) => text)
		return block.type === 'photo' ? [`photo ${block.photo}`] : [block.text]
	})
}
