import { isSigner } from '../../../phone/home-of.ts'
import { myPage } from '../../../phone/pages/my.ts'
import { answerPage } from '../answer-page.ts'
import { loadMine } from '../load-mine.ts'
import { countWaiting } from '../load-waiting.ts'
import { signedInVisit } from '../visit.ts'

export async function GET(request: Request): Promise<Response> {
	const found = await signedInVisit(request)
	if (found instanceof Response) return found
	const mine = await loadMine(found)
	const waiting = isSigner(found.viewer.roles) ? await countWaiting(found.req) : 0
	return answerPage((files) => myPage(found.viewer, mine, waiting, files))
}
