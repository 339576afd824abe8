import { stageNames, stepName } from '../review/names.ts'
import type { Work } from '../review/work.ts'
import type { Listed } from './listed.ts'
import { voided } from './progress.ts'
import type { Track } from './standing.ts'

type Shown = Pick<Work, 'stage' | 'chain' | 'signatures'> & {
	step: string | null
	submission: number
	track: Track
}

/** Why a manuscript is in the list, in a word. */
export function pillOf({
	stage,
	chain,
	signatures,
	step,
	submission,
	track,
}: Shown): Listed['pill'] {
	if (stage === 'returned') return { word: stageNames.returned, tone: 'bad' }
	if (stage !== 'in-review' || !step) return { word: stageNames[stage], tone: 'line' }
	if (voided({ signatures }, step).length > 0) return { word: '复签', tone: 'warn' }
	if (track === 'correction') return { word: '更正', tone: 'warn' }
	if (track === 'brief') return { word: '快讯', tone: 'now' }
	if (submission > 1) return { word: '再交', tone: 'now' }
	return { word: stepName(step, chain), tone: 'now' }
}

/**
 * What it waits for, in words.
 * @param mine whether the reader may give the next signature
 */
export function waitsForWords(
	{ stage, chain, signatures, step, submission }: Shown,
	mine: boolean,
	reader: string,
): string {
	if (stage === 'returned') return mine ? '等您改了再交' : '等作者改'
	if (stage !== 'in-review' || !step) return stageNames[stage]
	const name = stepName(step, chain)
	const lost = voided({ signatures }, step)
	const draft = submission > 1 ? `第${submission}稿，` : ''
	if (lost.includes(reader)) return `${name}失效，等您复签`
	if (lost.length > 0) return `${name}失效，等复签`
	return `${draft}等${mine ? '您' : ''}${name}`
}
