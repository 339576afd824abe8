import type { Stage } from '../review/stage.ts'
import { voided } from './progress.ts'
import type { Standable, Standing } from './standing.ts'
import { type Person, whoMay } from './who-may.ts'

/** What a notification says. */
export const notificationKinds = [
	'waits',
	'again',
	'reminded',
	'returned',
	'published',
	'withdrawn',
	'late',
	'late-watch',
	'late-answer',
	'unpublished',
	'changed',
	'errand',
] as const
export type NotificationKind = (typeof notificationKinds)[number]
/** What is told about a manuscript; an errand of 网站体检 is about the site. */
type OfManuscript = Exclude<NotificationKind, 'errand'>
export type Notification = Readonly<{ to: string; kind: OfManuscript; step: string | null }>
/** What a manuscript was before a write. */
export type Earlier = Readonly<{
	stage?: Stage | null
	step?: string | null
	submission?: number | null
	assignee?: string | null
	/** The text as it stood while it was signed for. */
	contentDigest?: string | null
}>

/** Whom a write hands the manuscript over to. Who wrote is not told what they did themselves. */
export function handOver(
	earlier: Earlier,
	work: Standable,
	standing: Pick<Standing, 'step' | 'submission'> & { assignee: string | null },
	people: readonly Person[],
	by: string | undefined,
): Notification[] {
	const { step } = standing
	const moved = earlier.stage !== work.stage
	const told = (kind: OfManuscript, to: readonly string[]): Notification[] =>
		[...new Set(to)].filter((id) => id !== by).map((id) => ({ to: id, kind, step }))
	if (work.stage === 'in-review' && step) {
		const same = !moved && earlier.step === step && earlier.submission === standing.submission
		const { assignee } = standing
		const given = assignee && assignee !== (earlier.assignee ?? null) ? [assignee] : []
		if (same) return told('waits', given)
		const may = whoMay(work, people).map(({ id }) => id)
		const lost = voided(work, step).filter((id) => may.includes(id))
		return lost.length > 0 ? told('again', lost) : told('waits', may)
	}
	if (!moved) return []
	if (work.stage === 'approved') return told('changed', unitOf(earlier, work))
	if (work.stage === 'returned') return told('returned', work.authors)
	if (work.stage === 'published') return told('published', work.authors)
	if (work.stage === 'withdrawn') {
		return told('withdrawn', [...work.authors, ...work.signatures.map(({ by }) => by)])
	}
	return []
}

/** Who signed for the unit what it sent, where the desk has signed another text: the unit need not sign again, and is told. */
function unitOf({ contentDigest }: Earlier, { chain, signatures, digest }: Standable): string[] {
	if (!contentDigest || contentDigest === digest.submission) return []
	const steps = chain.filter(({ scope, covers }) => scope === 'unit' && covers === 'submission')
	return signatures
		.filter(({ step, reopened }) => !reopened && steps.some(({ id }) => id === step))
		.map(({ by }) => by)
}

/**
 * A notification as its reader sees it.
 * @param by who reminds
 */
export function notificationWords(
	kind: OfManuscript,
	step: string,
	title: string,
	by = '有人',
): string {
	const about = `“${title}”`
	const words: Record<OfManuscript, string> = {
		waits: `等您${step}：${about}`,
		reminded: `${by}提醒您，这一篇等您${step}：${about}`,
		again: `${step}失效，等您复签：${about}`,
		returned: `退回修改：${about}，请看理由`,
		published: `已发布：${about}`,
		withdrawn: `已撤稿：${about}`,
		late: `超过时限，等您${step}：${about}`,
		'late-watch': `超过时限还没${step}：${about}，请部主任过问`,
		'late-answer': `过了再交的时限：${about}，请改好再交`,
		changed: `编辑部改过您签的稿，已经签完：${about}，有异议请在24小时内告诉编辑部`,
		unpublished: `签发了还没发布：${about}`,
	}
	return words[kind]
}
