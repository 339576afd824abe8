import type { ArrayField, Field } from 'payload'
import { byCommandOnly, citersOnly } from '../access/allow.ts'

const kept = { access: { ...byCommandOnly, read: citersOnly }, admin: { hidden: true } }
const text = (name: string, label: string): Field => ({ name, type: 'text', label })
const number = (name: string, label: string): Field => ({ name, type: 'number', label })

/** 台账: its rules are in `ledger/`, its verbs in `command/ledger-endpoint.ts`; the form of the campaign does not touch it. */
const ledger: ArrayField = {
	name: 'ledger',
	type: 'array',
	label: '台账',
	...kept,
	fields: [
		...[text('code', '代码'), text('label', '指标'), number('value', '数')],
		{
			name: 'qualifier',
			type: 'select',
			label: '余、多',
			options: ['余', '多'].map((value) => ({ value, label: value })),
		},
		...[number('numerator', '分子'), number('denominator', '分母'), text('unit', '单位')],
		// A day as it is written: what a date field keeps is a moment.
		...[text('asOf', '截至'), text('source', '出处'), text('note', '备注')],
		...[text('display', '写法'), number('version', '第几次改动')],
		...[text('enteredBy', '填报人'), text('enteredAt', '填报时间')],
		...[text('checkedBy', '核对人'), text('checkedAt', '核对时间')],
	],
}

export const ledgerFields: Field[] = [
	ledger,
	{ name: 'headlineFigures', type: 'json', defaultValue: [], label: '横幅下的数', ...kept },
	{ name: 'ledgerTrail', type: 'json', label: '台账记录', ...kept },
	{ name: 'ledgerVersion', type: 'number', label: '台账第几次改动', ...kept },
	// What stood here before there was a ledger, until the next start: `command/adopt-ledgers.ts`. It keeps its default:
	// without it a migration would make the table anew, and with it lose what refers to campaigns.
	{ name: 'figures', type: 'json', defaultValue: [], label: '旧台账', ...kept },
]
