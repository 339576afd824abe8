import { actorOf } from '../../../../access/allow.ts'
import { sendManuscript } from '../../../../command/keep-endpoint.ts'
import { loadRow, loadWork } from '../../../../command/load-work.ts'
import { operate } from '../../../../command/operate.ts'
import { wayOf } from '../../../../phone/history.ts'
import { readPage } from '../../../../phone/pages/read.ts'
import { returnedPage } from '../../../../phone/pages/returned.ts'
import { answersIn, openReasons } from '../../../../phone/reason-answers.ts'
import { printWhen } from '../../../../phone/when.ts'
import { answerForm } from '../../answer-form.ts'
import type { Outcome } from '../../answer-order.ts'
import { answerPage } from '../../answer-page.ts'
import { loadHistory, loadParts, partsOf } from '../../load-history.ts'
import { listedOf } from '../../load-mine.ts'
import { loadText } from '../../load-text.ts'
import { notFound } from '../../not-found.ts'
import { portalAddress } from '../../portal-address.ts'
import { type SignedIn, signedInVisit } from '../../visit.ts'

type Args = { params: Promise<{ id: string }> }

export async function GET(request: Request, { params }: Args): Promise<Response> {
	const found = await signedInVisit(request)
	if (found instanceof Response) return found
	return show(found, (await params).id, [])
}

export async function POST(request: Request, { params }: Args): Promise<Response> {
	const { id } = await params
	return answerForm(
		request,
		(found, form) => carryOut(found, id, form),
		(found, refused) => show(found, id, refused),
	)
}

async function carryOut({ req }: SignedIn, id: string, form: FormData): Promise<Outcome> {
	const version = Number(form.get('version'))
	if (form.get('do') === 'recall') {
		const done = await operate(req, 'recall', id, { version })
		return 'refusals' in done ? done : { next: '/my?done=recalled' }
	}
	const row = await loadRow(req, id)
	if (!row) return { refusals: [{ kind: 'not-found' }] }
	const count = row.reasons?.length ?? 0
	const answers = answersIn(form, count)
	const open = openReasons(count, answers)
	if (open.length > 0 && row.stage === 'returned') {
		const names = open.map((number) => `理由${number + 1}`).join('、')
		return { words: `还差${open.length}条没处理：${names}。改好或写明不改的原因，就能再交。` }
	}
	const key = String(form.get('key')).replace(/[^a-z0-9-]/g, '')
	const done = await sendManuscript(req, { key, id, version, answers })
	return 'refusals' in done ? done : { next: `/my?done=${done.piece ?? ''}` }
}

async function show(found: SignedIn, id: string, refused: string[]): Promise<Response> {
	const { req, viewer } = found
	const row = await loadRow(req, id)
	if (!row) return notFound(viewer)
	const work = await loadWork(req, row)
	const now = new Date()
	const listed = listedOf(row, work, await portalAddress(req), now, actorOf(req))
	if (row.stage !== 'returned') {
		const text = await loadText(req, row)
		return answerPage(
			(files) => readPage(viewer, listed, listed.steps, text, refused, files),
			refused.length > 0 ? 409 : 200,
		)
	}
	const way = wayOf(await loadHistory(req, id))
	const current = partsOf(row)
	const [sent, back] = await Promise.all([
		loadParts(req, way.submission),
		loadParts(req, way.returned),
	])
	const returned = {
		...{ id, version: row.version, title: row.title ?? '', times: way.returns, refused },
		key: `again-${crypto.randomUUID()}`,
		who: way.returned ? `${way.returned.by}${printWhen(way.returned.at, now)}` : '编辑部',
		...{ reasons: row.reasons ?? [], answers: [], mayRecall: listed.mayRecall },
		answerBy: listed.answerBy,
		...{ sent: sent ?? current, back: back ?? current, now: current },
	}
	return answerPage(
		(files) => returnedPage(viewer, returned, files),
		refused.length > 0 ? 409 : 200,
	)
}
