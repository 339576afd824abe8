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
	const asked = new URL(request.url).searchParams.get('done') ?? ''
	return answerPage((files) => myPage(found.viewer, mine, waiting, doneWords(asked), files))
}

function doneWords(done: string): string {
	if (done === 'recalled') return '撤回了，编辑部不再看这一篇。'
	return /^[a-z0-9]{8}$/.test(done) ? `交上去了，编号${done}。` : ''
}
