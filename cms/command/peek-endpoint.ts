import type { Endpoint, PayloadRequest } from 'payload'
import { textOf } from '../../content/body.ts'
import { printMinute } from '../../content/day.ts'
import { bodyOf } from '../manuscript/body-of.ts'
import { picturesOf } from '../manuscript/written.ts'
import type { Peeked } from '../queue/peeked.ts'
import { isValid, nextStep } from '../review/decide.ts'
import type { Work } from '../review/work.ts'
import { type Action, actionsOf } from './actions.ts'
import { loadPeople } from './load-people.ts'
import { loadRow, loadWork, type Row } from './load-work.ts'
import { refusalResponse } from './refused.ts'

/** `GET /api/manuscripts/:id/peek`: the text and its photos beside the list, and what the reader may do from there. */
export const peekEndpoint: Omit<Endpoint, 'root'> = {
	path: '/:id/peek',
	method: 'get',
	handler: async (req) => {
		if (!req.user) return refusalResponse([{ kind: 'not-signed-in' }])
		const row = await loadRow(req, String(req.routeParams?.id))
		if (!row) return refusalResponse([{ kind: 'not-found' }])
		const work = await loadWork(req, row)
		const [actions, photos, facts] = await Promise.all([
			actionsOf(req, work),
			photosOf(req, row),
			factsOf(req, row, work),
		])
		return Response.json(peeked(row, work, actions, photos, facts))
	},
}

function peeked(
	row: Row,
	work: Work,
	actions: readonly Action[],
	photos: Peeked['photos'],
	facts: Peeked['facts'],
): Peeked {
	const step = work.stage === 'in-review' ? nextStep(work) : undefined
	const refusalsOf = (verb: 'sign' | 'return') =>
		actions.find(({ action }) => action === verb)?.refusals ?? []
	const words = (verb: 'sign' | 'return') => refusalsOf(verb).map(({ message }) => message)
	const asks = (verb: 'sign' | 'return') =>
		!refusalsOf(verb).some(({ kind }) => ['not-permitted', 'wrong-stage'].includes(kind))
	return {
		...{ id: String(row.id), version: row.version, number: row.piece },
		...{ kicker: row.kicker ?? '', title: row.title || '没有标题', subtitle: row.subtitle ?? '' },
		...{ facts, photos, text: paragraphsOf(row) },
		refusals: { sign: words('sign'), return: words('return') },
		asks: { sign: asks('sign'), return: asks('return') },
		...{ seen: step ? work.digest[step.covers] : '', step: step?.name ?? '' },
	}
}

function paragraphsOf(row: Row): string[] {
	return textOf(bodyOf(row.body, () => 0))
		.split('\n')
		.filter(Boolean)
}

async function factsOf(req: PayloadRequest, row: Row, work: Work): Promise<Peeked['facts']> {
	const people = new Map((await loadPeople(req)).map(({ id, name }) => [id, name]))
	const step = work.stage === 'in-review' ? nextStep(work) : undefined
	const at = step ? `，第${work.chain.indexOf(step) + 1}步${step.name}` : ''
	const length = paragraphsOf(row).join('').replace(/\s/gu, '').length
	const photos = picturesOf(row).length
	const campaign = row.campaign
		? await req.payload.findByID({
				...{ collection: 'campaigns', id: row.campaign, depth: 0, req, disableErrors: true },
			})
		: undefined
	const signed = work.chain.flatMap((step) => {
		const given = work.signatures.findLast((signature) => isValid(work, step, signature))
		const by = given && `${people.get(given.by) ?? '有人'} ${printMinute(given.at)}`
		return by ? [[step.name, by] as const] : []
	})
	return [
		['流程', `共${work.chain.length}步${at}`],
		...signed,
		['篇幅', `${length}字${photos > 0 ? `，图片${photos}张` : '，没有图片'}`],
		...(campaign ? [['专题', campaign.short] as const] : []),
	]
}

async function photosOf(req: PayloadRequest, row: Row): Promise<Peeked['photos']> {
	const ids = picturesOf(row)
	if (ids.length === 0) return []
	const { docs } = await req.payload.find({
		collection: 'media',
		where: { id: { in: ids } },
		...{ select: { url: true, filename: true, sizes: true }, depth: 0, pagination: false, req },
	})
	return ids.flatMap((id) => {
		const file = docs.find((doc) => String(doc.id) === id)
		const words = row.photos?.find(({ media }) => String(media) === id)
		const src = file?.sizes?.thumb?.url ?? file?.url
		if (!src) return []
		const { alt, caption, credit } = words ?? {}
		return [{ src, alt: alt ?? '', caption: caption ?? '', credit: credit ?? '' }]
	})
}
