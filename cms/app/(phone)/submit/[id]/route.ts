import { keepManuscript, sendManuscript } from '../../../../command/keep-endpoint.ts'
import { worded } from '../../../../command/messages.ts'
import { type Draft, wireOf } from '../../../../phone/draft.ts'
import { draftInForm } from '../../../../phone/draft-in-form.ts'
import { lacksHere } from '../../../../phone/lacking.ts'
import { submitPage } from '../../../../phone/pages/submit.ts'
import type { Viewer } from '../../../../phone/viewer.ts'
import { answerPage } from '../../answer-page.ts'
import { loadDraftOf } from '../../load-draft-of.ts'
import { notFound } from '../../not-found.ts'
import { isForeign, redirectTo, signedInVisit } from '../../visit.ts'

type Args = { params: Promise<{ id: string }> }

export async function GET(request: Request, { params }: Args): Promise<Response> {
	const found = await signedInVisit(request)
	const asksData = request.headers.get('accept') === 'application/json'
	if (found instanceof Response) return asksData ? new Response(null, { status: 401 }) : found
	const loaded = await loadDraftOf(found.req, (await params).id)
	if (!loaded) return notFound(found.viewer)
	const { draft, locked, row } = loaded
	if (asksData) return Response.json(draft, { headers: { 'cache-control': 'private, no-store' } })
	return show(found.viewer, draft, { locked }, row.stage)
}

function show(
	viewer: Viewer,
	draft: Draft,
	why: { locked: string[]; refused?: string[] },
	stage: string,
): Response {
	const key = `form-${crypto.randomUUID()}`
	return answerPage(
		(files) => submitPage(viewer, draft, { ...why, stage, key }, files, new Date()),
		why.refused ? 409 : 200,
	)
}

/** 提交 from the plain form: stored first, then sent; whatever is refused, what was typed stands in the form again. */
export async function POST(request: Request, { params }: Args): Promise<Response> {
	const found = await signedInVisit(request)
	if (found instanceof Response) return found
	const { req, viewer } = found
	const { id } = await params
	const form = await request.formData()
	const loaded = await loadDraftOf(req, id)
	if (!loaded) return notFound(viewer)
	const typed = draftInForm(form, loaded.draft)
	const again = (words: string[]): Response =>
		show(viewer, typed, { locked: loaded.locked, refused: words }, loaded.row.stage)
	if (isForeign(request)) return again(['这个请求是从别的网站发来的，没有办。'])
	const key = String(form.get('key')).replace(/[^a-z0-9-]/g, '')
	const version = Number(form.get('version'))
	const stored = await keepManuscript(req, { key, id, version, fields: wireOf(typed) })
	if ('refusals' in stored) return again(worded(stored.refusals).map(({ message }) => message))
	typed.version = stored.version
	if (loaded.row.stage === 'returned') return redirectTo(`/my/${id}`)
	const lacks = lacksHere(typed).map(({ words }) => words)
	if (lacks.length > 0) return again([`存好了，还差${lacks.length}项才能交：${lacks.join('；')}。`])
	const done = await sendManuscript(req, { key: `${key}-send`, id, version: stored.version })
	if ('refusals' in done) return again(worded(done.refusals).map(({ message }) => message))
	return redirectTo(`/my?done=${done.piece ?? ''}`)
}
