import { keepManuscript } from '../../../command/keep-endpoint.ts'
import { worded } from '../../../command/messages.ts'
import { emptyDraft, wireOf } from '../../../phone/draft.ts'
import { draftOfPaste } from '../../../phone/draft-in-form.ts'
import { isWriter } from '../../../phone/home-of.ts'
import { submitPage } from '../../../phone/pages/submit.ts'
import { answerPage } from '../answer-page.ts'
import { isForeign, redirectTo, visit } from '../visit.ts'

/** Writing needs no login: what is written stays on the device until it is sent. */
export async function GET(request: Request): Promise<Response> {
	const { viewer } = await visit(request)
	if (viewer?.mustChangePassword) return redirectTo('/me')
	const locked =
		viewer && !isWriter(viewer.roles) ? ['写稿由通讯员、审签人和编辑办，您的身份办不了。'] : []
	return answerPage((files) =>
		submitPage(viewer, undefined, { locked, key: newKey() }, files, new Date()),
	)
}

const newKey = (): string => `form-${crypto.randomUUID()}`

/** Pasted text from the plain form: its script reads files and keeps drafts, without it the text alone goes. */
export async function POST(request: Request): Promise<Response> {
	const { req, viewer } = await visit(request)
	const form = await request.formData()
	const pasted = String(form.get('text') ?? '')
	const again = (refused: string[]): Response =>
		answerPage(
			(files) =>
				submitPage(
					viewer,
					undefined,
					{ locked: [], refused, key: newKey(), pasted },
					files,
					new Date(),
				),
			refused.length > 0 ? 409 : 200,
		)
	if (!viewer) return again(['您还没有登录，没有存到服务器。文字还在下面，请先登录。'])
	if (isForeign(request) || !pasted.trim()) return again([])
	const kind = String(form.get('first-kind') ?? '')
	const draft = draftOfPaste(pasted, kind, emptyDraft('', viewer.id, 0))
	const stored = await keepManuscript(req, { key: newKey(), fields: wireOf(draft) })
	if ('refusals' in stored) return again(worded(stored.refusals).map(({ message }) => message))
	return redirectTo(`/submit/${stored.id}`)
}
