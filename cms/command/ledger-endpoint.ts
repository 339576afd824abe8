import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { dayOf } from '../../content/day.ts'
import { personOf } from '../access/allow.ts'
import { type LedgerAct, ledgerActs, mayLedger } from '../access/ledger.ts'
import { recordsOf } from '../import/records-of.ts'
import { addFigure } from '../ledger/add.ts'
import { checkFigure } from '../ledger/check.ts'
import { featureFigure, unfeatureFigure } from '../ledger/feature.ts'
import { type Told, toldOf } from '../ledger/figure.ts'
import { importFigures } from '../ledger/import-figures.ts'
import type { Seen } from '../ledger/ledger.ts'
import { planImport } from '../ledger/plan-import.ts'
import { removeFigure } from '../ledger/remove.ts'
import { ledgerColumns, neededColumns, tableOf } from '../ledger/table.ts'
import { updateFigure } from '../ledger/update.ts'
import type { Refusal } from '../review/refusal.ts'
import { changeLedger } from './change-ledger.ts'
import { jsonOf } from './json-of.ts'
import { ledgerIn } from './ledger-row.ts'
import { loadLedger } from './load-ledger.ts'
import { loadNames } from './load-names.ts'
import { refusalResponse } from './refused.ts'
import { sheetResponse } from './sheet-response.ts'
import { lackingResponse, tableIn } from './table-in.ts'

const words = (max: number) => z.string().trim().max(max)
const number = z.number().optional()
/** What somebody says of a figure, as a form sends it; what it lacks is refused in words. */
const told = z
	.strictObject({
		...{ label: words(60), unit: words(20), asOf: words(10), source: words(200) },
		...{ note: words(200).optional(), display: words(60).optional() },
		...{ value: number, numerator: number, denominator: number },
		qualifier: z.enum(['余', '多']).optional(),
	})
	.transform((given): Told => toldOf(given))
const version = z.int().min(0)

const orders = {
	add: z.strictObject({ told }),
	update: z.strictObject({ told, version }),
	version: z.strictObject({ version }),
}

/** `POST /api/campaigns/:id/ledger/add` `{told}`. */
const add: Omit<Endpoint, 'root'> = {
	path: '/:id/ledger/add',
	method: 'post',
	handler: (req) =>
		ordered(req, orders.add, ({ told }) =>
			changeLedger(req, campaignIn(req), (ledger, actor, when) =>
				addFigure(ledger, actor, told, when),
			),
		),
}

/** `POST /api/campaigns/:id/ledger/:figure/update` `{told, version}`, with the version of the line that was seen. */
const update: Omit<Endpoint, 'root'> = {
	path: '/:id/ledger/:figure/update',
	method: 'post',
	handler: (req) =>
		ordered(req, orders.update, ({ told, version }) =>
			changeLedger(req, campaignIn(req), (ledger, actor, when) =>
				updateFigure(ledger, actor, seenIn(req, version), told, when),
			),
		),
}

/**
 * `POST /api/campaigns/:id/ledger/:figure/{check,remove,feature,unfeature}` `{version}`: the orders that say nothing of
 * the figure but which one.
 */
const byVersion: Omit<Endpoint, 'root'>[] = Object.entries({
	check: checkFigure,
	remove: removeFigure,
	feature: featureFigure,
	unfeature: unfeatureFigure,
}).map(([verb, decide]) => ({
	path: `/:id/ledger/:figure/${verb}`,
	method: 'post',
	handler: (req) =>
		ordered(req, orders.version, ({ version }) =>
			changeLedger(req, campaignIn(req), (ledger, actor, when) =>
				decide(ledger, actor, seenIn(req, version), when),
			),
		),
}))

/**
 * `POST /api/campaigns/:id/ledger/import`, multipart `file` (.csv or .xlsx). Without `run` it answers what it would do,
 * line by line, with the ledger's version; with that version as `run` it does the lines without faults.
 */
const imported: Omit<Endpoint, 'root'> = {
	path: '/:id/ledger/import',
	method: 'post',
	handler: async (req) => {
		const refused = refusalOf(req, 'edit')
		if (refused) return refusalResponse([refused])
		const form = await req.formData?.().catch(() => undefined)
		const sent = await tableIn(form)
		if (sent instanceof Response) return sent
		const read = recordsOf(sent.rows, ledgerColumns, neededColumns)
		if ('lacking' in read) return lackingResponse(read.lacking)
		const row = await rowOf(req)
		if (!row) return refusalResponse([{ kind: 'not-found' }])
		const ledger = ledgerIn(row)
		const lines = planImport(read.records, ledger, dayOf(new Date()))
		const run = z.coerce
			.number()
			.int()
			.safeParse(form?.get('run') ?? undefined)
		if (!run.success) return Response.json({ lines, version: ledger.version })
		const done = await changeLedger(req, campaignIn(req), (now, actor, when) =>
			importFigures(now, actor, lines, run.data, when),
		)
		return 'refusals' in done
			? refusalResponse(done.refusals)
			: Response.json({ lines, version: done.version })
	},
}

/** `GET /api/campaigns/:id/ledger/export?as=xlsx|csv`: the ledger for a spreadsheet; what it holds can be imported again. */
const exported: Omit<Endpoint, 'root'> = {
	path: '/:id/ledger/export',
	method: 'get',
	handler: async (req) => {
		const refused = refusalOf(req, 'edit')
		if (refused) return refusalResponse([refused])
		const row = await rowOf(req)
		if (!row) return refusalResponse([{ kind: 'not-found' }])
		const { figures } = ledgerIn(row)
		const people = figures.flatMap(({ enteredBy, checkedBy }) => [enteredBy, checkedBy ?? ''])
		const nameOf = await loadNames(req, people.filter(Boolean))
		const as = req.query.as === 'csv' ? 'csv' : 'xlsx'
		return sheetResponse(`${row.short}数据台账`, tableOf(figures, nameOf), as)
	},
}

/** `GET /api/campaigns/:id/ledger`: the page of the campaign, for those who cite its figures. */
const shown: Omit<Endpoint, 'root'> = {
	path: '/:id/ledger',
	method: 'get',
	handler: async (req) => {
		const refused = refusalOf(req, 'cite')
		if (refused) return refusalResponse([refused])
		const page = await loadLedger(req, campaignIn(req))
		return page ? Response.json(page) : refusalResponse([{ kind: 'not-found' }])
	},
}

export const ledgerEndpoints = [shown, exported, add, imported, update, ...byVersion]

async function ordered<Schema extends z.ZodType>(
	req: PayloadRequest,
	schema: Schema,
	act: (order: z.output<Schema>) => ReturnType<typeof changeLedger>,
): Promise<Response> {
	if (!req.user) return refusalResponse([{ kind: 'not-signed-in' }])
	const given = schema.safeParse(await jsonOf(req))
	if (!given.success) {
		const fields = given.error.issues.map(({ path }) => path.join('.') || '内容')
		return refusalResponse([{ kind: 'bad-order', fields: [...new Set(fields)] }])
	}
	const done = await act(given.data)
	return 'refusals' in done ? refusalResponse(done.refusals) : Response.json(done)
}

const verbs = { cite: 'ledger', edit: 'ledger-edit', check: 'ledger-check' } as const

function refusalOf(req: PayloadRequest, act: LedgerAct): Refusal | undefined {
	const who = personOf(req)
	if (!who) return { kind: 'not-signed-in' }
	if (mayLedger(act, who.roles)) return
	return { kind: 'not-permitted', verb: verbs[act], needs: ledgerActs[act] }
}

function campaignIn(req: PayloadRequest): string {
	return String(req.routeParams?.id)
}

function seenIn(req: PayloadRequest, version: number): Seen {
	return { code: String(req.routeParams?.figure), version }
}

function rowOf(req: PayloadRequest) {
	return req.payload.findByID({
		...{ collection: 'campaigns', id: campaignIn(req), depth: 0, disableErrors: true, req },
	})
}
