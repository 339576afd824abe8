import { type Figure, printFigure } from '../../content/campaign.ts'
import { type Count, countsIn, sameKind } from './counts.ts'
import type { Finding } from './finding.ts'

/** What may stand between a figure's name and its number. */
const between = /^(?:总数|总|一共|共计|共|累计|已)?(?:达到|达|为|是|有|了|到)?[：:]?$/u
/** Measure words that stand before a figure's name: 209支“民情书记”团队. */
export const measuresBefore = /^[个支名位家件项次轮户人处场条份]$/u
/** Of a part, a place or another time: not the figure of the whole campaign. */
const ofPart =
	/其中|新增|新收集|当天|当日|今天|昨天|本周|上周|上月|去年|同期|第[一二三四五六七八九十\d]+轮|镇|街道|社区|[^农乡]村(?!居)|支部|局/u

/**
 * Numbers of a text that are not what the campaign's ledger has under that name. The ledger is of one day and a text may
 * speak of another, so it is a question: 建议. A number of a part of the whole is not compared, nor one with 余 or 多.
 */
export function ledgerFindings(text: string, figures: readonly Figure[]): Finding[] {
	const counts = countsIn(text)
	return figures.flatMap((figure) =>
		namesIn(text, figure.label).flatMap((name) => {
			const count = countAt(text, counts, name, figure)
			if (!count || count.loose || count.value === countOf(figure)) return []
			const sentence = text.slice(0, count.start).match(/[^。！？；\n]*$/u)?.[0] ?? ''
			if (ofPart.test(sentence)) return []
			return [findingOf(text, count, figure)]
		}),
	)
}

function findingOf(text: string, { start, printed }: Count, figure: Figure): Finding {
	const at = text.indexOf(printed, start)
	return {
		...{ rule: 'ledger-figure', level: 'should', start: at, end: at + printed.length },
		quote: printed,
		suggestion: figure.display || 'qualifier' in figure ? null : String(countOf(figure)),
		why: `专题台账里“${plain(figure.label)}”是${printFigure(figure)}（${dayOf(figure.asOf)}的数）。`,
	}
}

/** The number that a name in the text is said of: right after it, or right before with its measure word. */
function countAt(
	text: string,
	counts: readonly Count[],
	{ start, end }: { start: number; end: number },
	figure: Figure,
): Count | undefined {
	return counts.find(
		(count) =>
			(count.start >= end &&
				between.test(text.slice(end, count.start)) &&
				sameKind(count.unit, figure.unit)) ||
			(count.end === start && measuresBefore.test(count.unit)),
	)
}

/** Where a figure's name stands, with its quotation marks or without. */
export function namesIn(text: string, label: string): { start: number; end: number }[] {
	return [...new Set([label, plain(label)])].flatMap((name) => {
		const found: { start: number; end: number }[] = []
		for (let at = text.indexOf(name); name && at >= 0; at = text.indexOf(name, at + 1))
			found.push({ start: at, end: at + name.length })
		return found
	})
}

function countOf(figure: Figure): number {
	return 'numerator' in figure ? figure.numerator : figure.value
}

/** Without quotation marks. */
export function plain(label: string): string {
	return label.replaceAll(/[“”]/gu, '')
}

function dayOf(day: string): string {
	const [, month = '', date = ''] = day.slice(0, '2020-08-27'.length).split('-')
	return `${Number(month)}月${Number(date)}日`
}
