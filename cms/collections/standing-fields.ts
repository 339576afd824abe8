import type { Field } from 'payload'
import { byCommandOnly } from '../access/allow.ts'
import { aside } from './aside.ts'
import { jsonText } from './json-text.ts'

const hidden = { access: byCommandOnly, admin: { hidden: true, disableListColumn: true } }
const cell = (label: string, component: string) => ({
	label,
	access: byCommandOnly,
	admin: { ...aside, condition: () => false, components: { ...jsonText, Cell: component } },
})

/**
 * Where a manuscript stands (`queue/standing.ts`), kept so that lists stay cheap. Written by `command/standing-hook.ts`;
 * SQLite's indexes for the lists are in `database/list-indexes.ts`.
 */
export const standingFields: Field[] = [
	{ name: 'progress', type: 'json', ...cell('步骤', '/admin/queue/StepsCell.tsx#StepsCell') },
	{ name: 'since', type: 'text', ...cell('等待', '/admin/queue/AgeCell.tsx#AgeCell') },
	{ name: 'standing', type: 'number', index: true, ...hidden },
	{ name: 'step', type: 'text', ...hidden },
	{ name: 'turn', type: 'text', index: true, ...hidden },
	{ name: 'deadline', type: 'text', ...hidden },
	{ name: 'urgency', type: 'text', ...hidden },
	{ name: 'barred', type: 'text', ...hidden },
	{ name: 'signers', type: 'text', ...hidden },
	{ name: 'returnedBy', type: 'text', ...hidden },
	{ name: 'submission', type: 'number', ...hidden },
	{ name: 'track', type: 'text', ...hidden },
	{ name: 'contentDigest', type: 'text', ...hidden },
	{ name: 'lacks', type: 'json', ...hidden },
	{ name: 'findings', type: 'json', ...hidden },
]
