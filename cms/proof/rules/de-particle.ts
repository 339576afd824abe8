import type { Mark } from '../finding.ts'
import type { Lists } from '../lists.ts'
import type { Reading } from '../reading.ts'
import { matches, type Rule } from '../rule.ts'

/** 的 地 得 where the words around settle it. House rule. */
export const deParticle: Rule = {
	id: 'de-particle',
	level: 'should',
	source: '本报用法',
	*check(reading, lists) {
		yield* adverbial(reading, lists)
		yield* complement(reading, lists)
		yield* attribute(reading, lists)
	},
}

/** 高兴的说, 积极的参与到, 认真得记着: → 地. A noun after it keeps 的 (高兴的样子, 积极的参与者). */
function* adverbial({ text, cutsWord }: Reading, { de }: Lists): Generator<Mark> {
	for (const { span, part } of matches(text, de.adverbial)) {
		const at = span('de').start
		if (cutsWord(at, at + 1)) continue
		yield mark(at, '地', `“${part('how')}”修饰动作，用“地”。`)
	}
}

/** 干的热火朝天, 抽水抽的很快, 忙地团团转: → 得. */
function* complement({ text, cutsWord }: Reading, { de }: Lists): Generator<Mark> {
	for (const pattern of de.complement) {
		for (const { span } of matches(text, pattern)) {
			const at = span('de').start
			if (!cutsWord(at, at + 1)) yield mark(at, '得', '补充说明动作的结果或程度，用“得”。')
		}
	}
}

/** 清澈地湖水: → 的. */
function* attribute({ text, cutsWord }: Reading, { de }: Lists): Generator<Mark> {
	for (const { span } of matches(text, de.attribute)) {
		const at = span('de').start
		if (!cutsWord(at, at + 1)) yield mark(at, '的', '修饰名词，用“的”。')
	}
}

function mark(at: number, right: string, why: string): Mark {
	return { start: at, end: at + 1, suggestion: right, why }
}
