import { expect } from 'vitest'
import type { Answer } from './rest.ts'
import type { Newsroom } from './start-newsroom.ts'

export type Doc = {
	id: number
	version: number
	stage: string
	step: string | null
	piece: string
	title: string
	correction: string | null
	digest: { submission: string; content: string }
	signatures: { step: string; digest: string; for?: string }[]
}
export type Action = {
	action: string
	refusals: { kind: string; message: string }[]
	seen?: string
}

/** Who signs the standard chain, in order. */
const signers = [
	'unit-lead',
	'editor',
	'proofreader',
	'director',
	'proofreader',
	'proofreader',
	'chief',
]
export const reasons = [{ code: '02', place: '第1段', text: '请写明是哪一天的数。' }]

/** The kinds of an answer's refusals. */
export function kinds({ body }: Pick<Answer, 'body'>): string[] {
	return ((body.refusals ?? []) as { kind: string }[]).map(({ kind }) => kind)
}

export type Desk = ReturnType<typeof deskOf>

/** What people do with manuscripts over REST, as their screens do it. */
export function deskOf(room: Newsroom) {
	const as = (who: string) => ({ as: room.tokens[who] })

	async function write(who = 'correspondent', kind = 'report', text = '坑塘清理完毕。') {
		const {
			status,
			body,
			text: said,
		} = await room.call('POST', '/api/manuscripts', {
			...as(who),
			body: {
				...{ kind, title: '塘清了 路通了', byline: '通讯员 刘志尚' },
				body: [{ kind: 'paragraph', spans: [{ text }] }],
				...(kind === 'notice'
					? { notice: { type: 'proposal', issuer: '赵庙镇', date: '2020-08-26' } }
					: {}),
			},
		})
		expect([status, said.slice(0, 200)]).toEqual([201, expect.any(String)])
		return (body.doc as Doc).id
	}
	const get = async (id: number, who = 'chief') =>
		(await room.call('GET', `/api/manuscripts/${id}`, as(who))).body as unknown as Doc
	const actions = async (id: number, who: string) =>
		(await room.call('GET', `/api/manuscripts/${id}/actions`, as(who))).body as unknown as Action[]

	/** Gives an order as a screen does: with the version and the digest that stand there now. */
	async function give(who: string, verb: string, id: number, more: object = {}) {
		const { version } = await get(id)
		const offered = await actions(id, who)
		const seen = verb === 'sign' ? offered.find(({ action }) => action === 'sign')?.seen : undefined
		return room.call('POST', `/api/manuscripts/${id}/${verb}`, {
			...as(who),
			body: { version, ...(seen ? { seen } : {}), ...more },
		})
	}
	/** An order that must be carried out. */
	async function done(who: string, verb: string, id: number, more: object = {}) {
		const { status, text } = await give(who, verb, id, more)
		expect([who, verb, Math.floor(status / 100), text.slice(0, 300)]).toEqual([
			...[who, verb, 2, expect.any(String)],
		])
	}
	/** A submission with the first of its signatures. */
	async function signed(upTo = signers.length, kind = 'report'): Promise<number> {
		const id = await write('correspondent', kind)
		await done('correspondent', 'submit', id)
		for (const who of signers.slice(0, upTo)) await done(who, 'sign', id)
		return id
	}
	async function published(): Promise<number> {
		const id = await signed()
		await done('chief', 'publish', id, { column: 'towns' })
		return id
	}
	/** Changes the text as a form does. */
	async function edit(who: string, id: number, fields: object) {
		const { version } = await get(id)
		return room.call('PATCH', `/api/manuscripts/${id}`, {
			...as(who),
			body: { ...fields, version },
		})
	}
	/** The log's entries of a manuscript's piece, oldest first. */
	async function entries(id: number) {
		const { piece } = await get(id)
		const path = `/api/publications?where[subject][equals]=piece:${piece}&sort=seq`
		const { body } = await room.call('GET', path, as('chief'))
		return body.docs as {
			action: string
			digest: string
			reason: string | null
			snapshot: { headline: { title: string }; corrections?: string[]; corrected?: string[] } | null
			signatures: { step: string; by: string; for?: string }[]
		}[]
	}
	return { as, write, get, actions, give, done, signed, published, edit, entries }
}
