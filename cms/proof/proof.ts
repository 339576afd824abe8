import type { Finding, Mark } from './finding.ts'
import { defaultLists, type Lists } from './lists.ts'
import { read } from './reading.ts'
import type { Rule } from './rule.ts'
import { textRules } from './rules.ts'

/**
 * What the rules find in a text of one or several paragraphs, in the order of the text. Nothing is applied.
 * @param off ids of rules that the newsroom switched off
 */
export function proof(
	text: string,
	lists: Lists = defaultLists,
	off: ReadonlySet<string> = new Set(),
): Finding[] {
	const reading = read(text)
	const found = textRules
		.filter(({ id }) => !off.has(id))
		.flatMap((rule) => [...rule.check(reading, lists)].map((mark) => findingOf(rule, mark, text)))
	return withoutRepeats(found.sort((a, b) => a.start - b.start || a.end - b.end))
}

function findingOf(
	rule: Rule,
	{ start, end, suggestion, why, level }: Mark,
	text: string,
): Finding {
	return {
		rule: rule.id,
		level: level ?? rule.level,
		start,
		end,
		quote: text.slice(start, end),
		suggestion,
		why,
	}
}

/** One slip seen twice by one rule is told once; a word of the list is told as such, not as a second spelling too. */
function withoutRepeats(findings: readonly Finding[]): Finding[] {
	const overlaps = (a: Finding, b: Finding) => a.start < b.end && b.start < a.end
	return findings.filter((finding, index) => {
		const near = findings.slice(Math.max(0, index - 4), index + 5)
		const before = findings.slice(Math.max(0, index - 4), index)
		if (before.some((other) => other.rule === finding.rule && overlaps(other, finding)))
			return false
		return (
			finding.rule !== 'same-term' ||
			!near.some((other) => other.rule === 'word-confused' && overlaps(other, finding))
		)
	})
}
