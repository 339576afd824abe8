import { offered, type ReasonKind, returnReasons } from '../review/reasons.ts'
import type { Reason } from './reason-answers.ts'

const most = 3
const longest = 2000

/** The reasons that a form gives, `code-1`, `place-1`, `text-1` and on; one without words is none. */
export function reasonsIn(
	form: { get: (name: string) => unknown },
	list: readonly ReasonKind[] = returnReasons,
): Reason[] {
	return Array.from({ length: most }, (_, at) => at + 1).flatMap((number) => {
		const said = (name: string): string => String(form.get(`${name}-${number}`) ?? '').trim()
		const text = said('text').slice(0, longest)
		const known = offered(list).find(({ code }) => code === said('code'))
		if (!text || !known) return []
		const place = said('place').slice(0, 200)
		return [{ code: known.code, text, ...(place ? { place } : {}) }]
	})
}
