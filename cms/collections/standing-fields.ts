import type { Field } from 'payload'
import { byCommandOnly } from '../access/allow.ts'
import { aside } from './aside.ts'

const hidden = { access: byCommandOnly, admin: { hidden: true, disableListColumn: true } }
const cell = (label: string, component: string) => ({
	label,
	access: byCommandOnly,
	admin: { ...aside, hidden: false, condition: () => false, components: { Cell: component } },
})

/** Where a manuscript stands (`queue/standing.ts`), kept so that lists stay cheap. Written by `command/standing-hook.ts`. */
export const standingFields: Field[] = [
	{ name: 'progress', type: 'json', ...cell('步骤', '/admin/queue/StepsCell.tsx#StepsCell') },
	{ name: 'since', type: 'text', ...cell('等待', '/admin/queue/AgeCell.tsx#AgeCell') },
	{ name: 'standing', type: 'number', index: true, ...hidden },
	{ name: 'step', type: 'text', ...hidden },
	{ name: 'turn', type: 'text', ...hidden },
	{ name: 'deadline', type: 'text', ...hidden },
	{ name: 'urgency', type: 'text', ...hidden },
	{ name: 'barred', type: 'text', ...hidden },
	{ name: 'signers', type: 'text', ...hidden },
	{ name: 'returnedBy', type: 'text', ...hidden },
	{ name: 'submission', type: 'number', ...hidden },
	{ name: 'contentDigest', type: 'text', ...hidden },
	{ name: 'lacks', type: 'json', ...hidden },
]

/** What a list may be narrowed by: in the index too, so that no row is read that is not shown. */
const narrowed = ['unit', 'column', 'campaign', 'kind', 'step', 'deadline']
/**
 * One for each order a list is read in, with the second order that Payload adds. Columns behind a long text are slow to
 * read: without these a list of 20,000 takes seconds.
 */
export const standingIndexes = [
	{ fields: ['turn', 'urgency', 'createdAt', 'barred', ...narrowed] },
	{ fields: ['stage', 'urgency', 'createdAt', 'signers', ...narrowed] },
	{ fields: ['stage', 'since', 'createdAt', 'signers', ...narrowed] },
	{ fields: ['unit', 'stage', 'urgency', 'createdAt', 'signers'] },
	{ fields: ['author', 'stage', 'urgency', 'createdAt', 'signers'] },
	{ fields: ['returnedBy', 'urgency', 'createdAt'] },
]
