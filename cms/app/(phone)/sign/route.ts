import { signListPage } from '../../../phone/pages/sign.ts'
import { printWaited } from '../../../phone/when.ts'
import { nextStep } from '../../../review/decide.ts'
import { answerPage } from '../answer-page.ts'
import { sinceOf } from '../load-mine.ts'
import { loadText } from '../load-text.ts'
import { loadWaiting } from '../load-waiting.ts'
import { signedInVisit } from '../visit.ts'

const words: Readonly<Record<string, string>> = {
	sign: '签好了。',
	return: '退回去了，作者会看到理由。',
	hold: '已列为待用。',
	reject: '已列为不采用，作者会看到理由。',
}

export async function GET(request: Request): Promise<Response> {
	const found = await signedInVisit(request)
	if (found instanceof Response) return found
	const now = new Date()
	const waiting = await Promise.all(
		(await loadWaiting(found.req)).map(async ({ row, work }) => {
			const { title, facts } = await loadText(found.req, row)
			const step = nextStep(work)
			const since = sinceOf(row)
			const waits = step && since ? `${step.name}，${printWaited(since, step.hours, now)}` : ''
			return { id: String(row.id), title, facts, waits }
		}),
	)
	const done = words[new URL(request.url).searchParams.get('done') ?? ''] ?? ''
	return answerPage((files) => signListPage(found.viewer, waiting, done, files))
}
