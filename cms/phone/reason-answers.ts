import type { GivenReason } from '../review/reasons.ts'

/** A reason that a manuscript was sent back for, as the author reads it. */
export type Reason = GivenReason
/** What the author answers: it is mended, or why not. */
export type ReasonAnswer = { reason: number; done: boolean; text: string }

/** The reasons, by number from 0, that are neither mended nor answered. */
export function openReasons(count: number, answers: readonly ReasonAnswer[]): number[] {
	return Array.from({ length: count }, (_, number) => number).filter((number) => {
		const answer = answers.find(({ reason }) => reason === number)
		return !answer || (!answer.done && !answer.text.trim())
	})
}

/** Answers as a form sends them: `done-0`, `differs-0`, `text-0`. */
export function answersIn(form: { get: (name: string) => unknown }, count: number): ReasonAnswer[] {
	return Array.from({ length: count }, (_, reason) => {
		const differs = Boolean(form.get(`differs-${reason}`))
		return {
			reason,
			done: Boolean(form.get(`done-${reason}`)),
			text: differs ? String(form.get(`text-${reason}`) ?? '').slice(0, 2000) : '',
		}
	})
}

export type Part = 'title' | 'byline' | 'text' | 'photos'

const places: readonly [Part, RegExp][] = [
	['photos', /图|照片|摄/],
	['title', /题/],
	['byline', /署名|作者|通讯员/],
]
/** Reasons that are about one part whatever the place says. */
const byCode: Readonly<Record<string, Part>> = { '03': 'byline', '04': 'photos', '05': 'title' }

/** The part of the manuscript that a reason is about. */
export function partOf({ code, place = '' }: Reason): Part {
	return places.find(([, words]) => words.test(place))?.[0] ?? byCode[code] ?? 'text'
}

/** The field of the form that the part begins with. */
export const fieldOfPart: Record<Part, string> = {
	title: 'title',
	byline: 'byline',
	text: 'text',
	photos: 'photos-section',
}
