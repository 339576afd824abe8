import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { policies } from '../../cms/access/policies.ts'
import { scopeOf } from '../../cms/access/policy.ts'
import type { Account } from '../../scripts/seed/accounts.ts'
import { type Newsroom, startNewsroom } from './start-newsroom.ts'

let room: Newsroom
let ids: Record<'theirs' | 'ours', number>
const people: readonly (string | undefined)[] = [
	undefined,
	'correspondent',
	'unit-lead',
	'editor',
	'proofreader',
	'director',
	'chief',
	'admin',
]
const collections = [
	'manuscripts',
	'media',
	'publications',
	'notes',
	'columns',
	'campaigns',
	'units',
	'users',
	'notifications',
	'closings',
] as const

beforeAll(async () => {
	room = await startNewsroom()
	const write = async (as: string) => {
		const { body } = await room.call('POST', '/api/manuscripts', {
			as: room.tokens[as],
			body: {
				kind: 'report',
				title: `${as}的秘密稿`,
				body: [{ kind: 'paragraph', spans: [{ text: '没有发表的话' }] }],
			},
		})
		if (!body.doc) throw new Error(JSON.stringify(body))
		return (body.doc as { id: number }).id
	}
	ids = { ours: await write('correspondent'), theirs: await write('correspondent-fucun') }
})
afterAll(() => room?.stop())

const rolesOf = (who: string | undefined): string[] =>
	room.accounts.filter(({ username }) => username === who).map(({ role }: Account) => role)
const as = (who: string | undefined) => ({ as: who && room.tokens[who] })

describe.each(collections)('%s', (collection) => {
	test.each(people)('are read by %s exactly as the policy says', async (who) => {
		const { status, body } = await room.call('GET', `/api/${collection}?limit=200&depth=5`, as(who))
		const scope = scopeOf(policies[collection], rolesOf(who), 'read')
		if (!who) expect(status).toBe(401)
		else if (scope === 'none') expect(status).toBe(403)
		else {
			expect(status).toBe(200)
			const { totalDocs } = await room.payload.count({ collection })
			const seen = (body.docs as unknown[]).length
			if (scope === 'all') expect(seen).toBe(totalDocs)
			else expect(seen).toBeLessThan(totalDocs)
		}
	})

	test.each(people)(
		'are created, changed in bulk and deleted by %s only as the policy says',
		async (who) => {
			const roles = rolesOf(who)
			for (const [operation, method, path] of [
				['create', 'POST', `/api/${collection}`],
				['delete', 'DELETE', `/api/${collection}?where[id][exists]=true`],
				['update', 'PATCH', `/api/${collection}?where[id][exists]=true`],
			] as const) {
				if (scopeOf(policies[collection], roles, operation) !== 'none') continue
				const { status } = await room.call(method, path, { ...as(who), body: {} })
				expect([operation, status]).toEqual([operation, who ? 403 : 401])
			}
		},
	)
})

describe('what is not theirs', () => {
	test.each([
		['correspondent', 'the row', (id: number) => `/api/manuscripts/${id}`],
		['correspondent', 'its actions', (id: number) => `/api/manuscripts/${id}/actions`],
		['unit-lead', 'the row', (id: number) => `/api/manuscripts/${id}`],
		[
			'correspondent',
			'the row as a draft',
			(id: number) => `/api/manuscripts/${id}?draft=true&depth=5`,
		],
	])('%s does not find %s of another unit', async (who, _, path) => {
		const { status, text } = await room.call('GET', path(ids.theirs), as(who))
		expect(status).toBe(404)
		expect(text).not.toContain('没有发表的话')
	})

	test('neither lists, nor versions, nor a clever query show another unit’s text', async () => {
		for (const path of [
			'/api/manuscripts?limit=0&depth=5',
			'/api/manuscripts?where[title][like]=fucun',
			'/api/manuscripts?where[or][0][id][exists]=true&where[or][1][author.username][exists]=true',
			'/api/manuscripts/versions?limit=200&depth=3',
			`/api/manuscripts/versions?where[parent][equals]=${ids.theirs}`,
			'/api/manuscripts?select[body]=true&sort=author.username',
			'/api/media?depth=5&limit=200',
		]) {
			const { text } = await room.call('GET', path, as('correspondent'))
			expect([path, text.includes('correspondent-fucun的秘密稿')]).toEqual([path, false])
		}
	})

	test('nothing gives away hashes, salts, sessions or who has an account', async () => {
		for (const who of people) {
			for (const path of [
				'/api/users?depth=5&limit=100',
				'/api/users/me',
				'/api/manuscripts?depth=5',
				'/api/publications?depth=5&limit=300',
			]) {
				const { text } = await room.call('GET', path, as(who))
				expect([
					who,
					path,
					/"(hash|salt|resetPasswordToken|loginAttempts|password)":"?[^n]/.test(
						text.replaceAll(/"hash":"[0-9a-f]{64}"/g, ''),
					),
				]).toEqual([who, path, false])
			}
		}
		const { text } = await room.call('GET', '/api/users?where[hash][like]=a', as('editor'))
		expect(text).not.toContain('"totalDocs":9')
	})

	test('anonymous gets login and health and nothing else', async () => {
		for (const path of [
			'/api/access',
			'/api/manuscripts/versions',
			'/api/globals/settings',
			'/api/globals/front',
			'/api/payload-locked-documents',
			'/api/payload-preferences/x',
			'/api/media/file/x.jpg',
			`/api/manuscripts/${ids.ours}`,
		]) {
			expect([path, (await room.call('GET', path)).status]).toEqual([path, 401])
		}
		expect((await room.call('GET', '/api/health')).body).toMatchObject({ ok: true })
		const registered = await room.call('POST', '/api/users/first-register', {
			body: { username: 'x', password: 'y', name: 'z' },
		})
		expect(registered.status).toBe(403)
		expect(
			(await room.call('POST', '/api/graphql', { body: { query: '{ __typename }' } })).status,
		).toBe(401)
	})
})

describe('forged fields', () => {
	const forged = {
		...{
			stage: 'published',
			signatures: [{ step: 'final-review', by: '1', digest: 'x', at: 'x' }],
		},
		...{
			piece: 'aaaaaaaa',
			author: 1,
			unit: 1,
			submitted: 'x',
			chain: [],
			rank: 'lead',
			day: '2020-01-01',
		},
		due: '2020-01-01T00:00:00.000Z',
	}
	test.each(['correspondent', 'editor', 'chief'])(
		'of %s in a new manuscript are ignored',
		async (who) => {
			const { body, status } = await room.call('POST', '/api/manuscripts', {
				...as(who),
				body: { kind: 'report', title: '一', ...forged },
			})
			expect(status).toBe(201)
			const doc = body.doc as Record<string, unknown>
			expect(doc).toMatchObject({ stage: 'draft', signatures: [], version: 1 })
			expect(doc.piece).not.toBe('aaaaaaaa')
			for (const field of ['submitted', 'chain', 'rank', 'day', 'due'])
				expect([field, doc[field] ?? null]).toEqual([field, null])
		},
	)

	test('in a change are ignored, and a change without the version read is refused', async () => {
		const path = `/api/manuscripts/${ids.ours}`
		const { body } = await room.call('GET', path, as('correspondent'))
		const changed = await room.call('PATCH', path, {
			...as('correspondent'),
			body: { title: '改过', version: body.version, ...forged },
		})
		expect(changed.status).toBe(200)
		expect(changed.body.doc).toMatchObject({
			stage: 'draft',
			title: '改过',
			piece: body.piece,
			version: Number(body.version) + 1,
		})
		const stale = await room.call('PATCH', path, {
			...as('correspondent'),
			body: { title: '又改', version: body.version },
		})
		expect(stale.status).toBe(409)
		expect(stale.body.refusals).toMatchObject([
			{ kind: 'stale', yours: body.version, version: Number(body.version) + 1 },
		])
		const blind = await room.call('PATCH', path, {
			...as('correspondent'),
			body: { title: '没有版本' },
		})
		expect(blind.status).toBe(409)
	})

	test('a person cannot give themselves a role, a unit or a name', async () => {
		const { body: me } = await room.call('GET', '/api/users/me', as('correspondent'))
		const user = me.user as { id: number }
		const { body } = await room.call('PATCH', `/api/users/${user.id}`, {
			...as('correspondent'),
			body: { roles: ['chief'], unit: 1, name: '总编' },
		})
		expect(body.doc).toMatchObject({ roles: ['correspondent'], name: '赵庙镇通讯员' })
	})
})

describe('orders', () => {
	test.each([
		'submit',
		'recall',
		'return',
		'reject',
		'hold',
		'sign',
		'publish',
		'schedule',
		'unschedule',
	])('%s wants a login, a version and a role that may', async (verb) => {
		const path = `/api/manuscripts/${ids.ours}/${verb}`
		expect((await room.call('POST', path, { body: { version: 1 } })).status).toBe(401)
		expect((await room.call('POST', path, { ...as('correspondent'), body: {} })).status).toBe(400)
		const admin = await room.call('POST', path, { ...as('admin'), body: { version: 1 } })
		expect(admin.status).toBe(403)
		expect(admin.body.refusals).toEqual(
			expect.arrayContaining([
				expect.objectContaining({ kind: 'not-permitted', message: expect.stringMatching(/办/) }),
			]),
		)
		expect(
			(
				await room.call('POST', `/api/manuscripts/${ids.theirs}/${verb}`, {
					...as('correspondent'),
					body: { version: 1 },
				})
			).status,
		).toBe(404)
	})

	test('a withdrawal is the chief’s, and a column, unit, campaign or the front page is not announced by a correspondent', async () => {
		const { body } = await room.call(
			'GET',
			'/api/publications?where[subject][like]=piece&limit=1',
			as('chief'),
		)
		const [entry] = body.docs as { subject: string }[]
		const path = `/api/publications/${entry?.subject}/withdraw`
		expect(
			(await room.call('POST', path, { ...as('editor'), body: { reason: '01', text: '数字有误' } }))
				.status,
		).toBe(403)
		for (const target of [
			'columns/1',
			'units/1',
			'campaigns/1',
			'globals/front',
			'globals/settings',
		]) {
			const { status } = await room.call('POST', `/api/${target}/announce`, {
				...as('correspondent'),
				body: {},
			})
			expect([target, status]).toEqual([target, 403])
		}
	})
})
