import type { sqliteAdapter } from '@payloadcms/db-sqlite'
import { index } from '@payloadcms/db-sqlite/drizzle/sqlite-core'

type SchemaHook = NonNullable<
	NonNullable<Parameters<typeof sqliteAdapter>[0]>['afterSchemaInit']
>[number]

/** What a list may be narrowed by: in the index too, so that no row is read that is not shown. */
const narrowed = ['unit', 'column', 'campaign', 'kind', 'step', 'deadline']
/**
 * One for each order the desk's lists are read in, with the second order that Payload adds. Columns behind a long text
 * are slow to read: without these a list of 20,000 takes seconds. Here and not in the collection, as Payload would put
 * them on the table of versions too, which no list reads.
 */
const orders: Readonly<Record<string, readonly string[]>> = {
	queue_turn: ['turn', 'urgency', 'createdAt', 'barred', ...narrowed],
	queue_stage: ['stage', 'urgency', 'createdAt', 'signers', ...narrowed],
	queue_since: ['stage', 'since', 'createdAt', 'signers', ...narrowed],
	queue_unit: ['unit', 'stage', 'urgency', 'createdAt', 'signers'],
	queue_author: ['author', 'stage', 'urgency', 'createdAt', 'signers'],
	queue_returned: ['returnedBy', 'urgency', 'createdAt'],
}

export const listIndexes: SchemaHook = ({ schema, extendTable }) => {
	const table = schema.tables.manuscripts
	if (!table) throw new Error('The schema has no table of manuscripts.')
	extendTable({
		table,
		extraConfig: (columns) =>
			Object.fromEntries(
				Object.entries(orders).map(([name, [first, ...rest]]) => [
					name,
					index(name).on(
						columns[first as string] as never,
						...(rest.map((one) => columns[one]) as never[]),
					),
				]),
			),
	})
	return schema
}
