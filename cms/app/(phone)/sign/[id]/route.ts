import { loadReasons } from '../../../../command/load-reasons.ts'
import { operate } from '../../../../command/operate.ts'
import { signPage } from '../../../../phone/pages/sign.ts'
import { reasonsIn } from '../../../../phone/reasons-in.ts'
import { answerForm } from '../../answer-form.ts'
import type { Outcome } from '../../answer-order.ts'
import { answerPage } from '../../answer-page.ts'
import { loadToSign } from '../../load-to-sign.ts'
import { countWaiting } from '../../load-waiting.ts'
import { notFound } from '../../not-found.ts'
import { type SignedIn, signedInVisit } from '../../visit.ts'

type Args = { params: Promise<{ id: string }> }
const verbs = ['sign', 'return', 'hold', 'reject'] as const

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
	const verb = verbs.find((verb) => verb === form.get('do'))
	if (!verb) return { refusals: [{ kind: 'bad-order', fields: ['do'] }] }
	const reasons = reasonsIn(form, (await loadReasons(req)).returning)
	const order = {
		version: Number(form.get('version')),
		seen: String(form.get('seen') ?? ''),
		...(verb === 'return' || verb === 'reject' ? { reasons } : {}),
	}
	const done = await operate(req, verb, id, order)
	return 'refusals' in done ? done : { next: `/sign?done=${verb}` }
}

async function show(found: SignedIn, id: string, refused: string[]): Promise<Response> {
	const [given, waiting] = await Promise.all([
		loadToSign(found.req, id, refused),
		countWaiting(found.req),
	])
	if (!given) return notFound(found.viewer)
	return answerPage(
		(files) => signPage(found.viewer, given, waiting, files),
		refused.length > 0 ? 409 : 200,
	)
}
