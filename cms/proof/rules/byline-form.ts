import type { Mark } from '../finding.ts'
import { matches, type Rule } from '../rule.ts'

const trade = '(?:特约|本报|实习|见习)?(?:通讯员|记者)'
const name = '[\\p{Script=Han}·]{2,4}'
const parted = `${name}(?:(?:[ 　]|[、，,/／]|[和与])[ 　]?${name})*`
const part = `${trade}[：: 　]*(?:${parted})`
const dateline = new RegExp(
	`(?:讯|电|道|消息)[ 　]?[（(](?<inside>${part}(?:[ 　、，,]+${part})*)[）)]`,
	'gu',
)
const credit = new RegExp(
	`(?:[■□●◼][ 　]*|[（(])(?<inside>${part})[ 　]*(?:文[／/]?)?摄[）)]?`,
	'gu',
)
const section = new RegExp(
	`(?<trade>${trade})(?<gap>[：: 　]*)(?<names>(?:(?!${trade})[^（）()])*)`,
	'gu',
)

/** Names in the byline are parted by a space, and from 通讯员 too. House rule, after the newspaper's own page. Not in running text. */
export const bylineForm: Rule = {
	id: 'byline-form',
	level: 'should',
	source: '本报署名格式',
	*check({ text }) {
		for (const pattern of [dateline, credit]) {
			for (const found of matches(text, pattern)) {
				yield* sections(found.part('inside'), found.span('inside').start)
			}
		}
	},
}

function* sections(inside: string, offset: number): Generator<Mark> {
	for (const { span, part } of matches(inside, section)) {
		const names = part('names')
			.trimEnd()
			.replace(/[、，,]$/u, '')
		const from = offset + span('names').start
		if (/[：:]/.test(part('gap'))) {
			yield {
				start: offset + span('gap').start,
				end: offset + span('gap').end,
				suggestion: ' ',
				why: '“通讯员”和姓名之间用空格。',
			}
		} else if (part('gap') === '' && part('trade').endsWith('通讯员')) {
			const start = offset + span('trade').start
			yield {
				start,
				end: from + names.length,
				suggestion: `${part('trade')} ${spaced(names)}`,
				why: '“通讯员”和姓名之间用空格。',
			}
			continue
		}
		if (spaced(names) !== names)
			yield {
				start: from,
				end: from + names.length,
				suggestion: spaced(names),
				why: '署名之间用空格。',
			}
	}
}

function spaced(names: string): string {
	return names.replace(
		/[ 　]*[、，,/／][ 　]*|(?<=[\p{Script=Han}]{2})[ 　]*和[ 　]*(?=[\p{Script=Han}]{2})/gu,
		' ',
	)
}
