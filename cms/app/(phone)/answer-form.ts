import { refusalResponse } from '../../command/refused.ts'
import { answerOrder, type Outcome } from './answer-order.ts'
import { isForeign, type SignedIn, signedInVisit } from './visit.ts'

/**
 * Carries out a page's form for who is signed in, and answers its script or a browser without one.
 * @param carryOut what the form asks for
 * @param show the page again, with what was refused in words
 */
export async function answerForm(
	request: Request,
	carryOut: (found: SignedIn, form: FormData) => Promise<Outcome>,
	show: (found: SignedIn, refused: string[]) => Promise<Response>,
): Promise<Response> {
	const found = await signedInVisit(request)
	if (found instanceof Response) {
		return request.headers.get('accept') === 'application/json'
			? refusalResponse([{ kind: 'not-signed-in' }])
			: found
	}
	const outcome = isForeign(request)
		? { words: '这个请求是从别的网站发来的，没有办。' }
		: await carryOut(found, await request.formData())
	return answerOrder(request, outcome, (refused) => show(found, refused))
}
