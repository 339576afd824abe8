import { isWriter } from '../../../phone/home-of.ts'
import { submitPage } from '../../../phone/pages/submit.ts'
import { answerPage } from '../answer-page.ts'
import { redirectTo, visit } from '../visit.ts'

/** Writing needs no login: what is written stays on the device until it is sent. */
export async function GET(request: Request): Promise<Response> {
	const { viewer } = await visit(request)
	if (viewer?.mustChangePassword) return redirectTo('/me')
	const locked =
		viewer && !isWriter(viewer.roles) ? ['写稿由通讯员、审签人和编辑办，您的身份办不了。'] : []
	return answerPage((files) => submitPage(viewer, undefined, { locked }, files, new Date()))
}
