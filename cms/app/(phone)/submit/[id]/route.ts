import { submitPage } from '../../../../phone/pages/submit.ts'
import { answerPage } from '../../answer-page.ts'
import { loadDraftOf } from '../../load-draft-of.ts'
import { notFound } from '../../not-found.ts'
import { signedInVisit } from '../../visit.ts'

type Args = { params: Promise<{ id: string }> }

export async function GET(request: Request, { params }: Args): Promise<Response> {
	const found = await signedInVisit(request)
	const asksData = request.headers.get('accept') === 'application/json'
	if (found instanceof Response) return asksData ? new Response(null, { status: 401 }) : found
	const loaded = await loadDraftOf(found.req, (await params).id)
	if (!loaded) return notFound(found.viewer)
	const { draft, locked, row } = loaded
	if (asksData) return Response.json(draft, { headers: { 'cache-control': 'private, no-store' } })
	return answerPage((files) =>
		submitPage(found.viewer, draft, { locked, stage: row.stage }, files, new Date()),
	)
}
