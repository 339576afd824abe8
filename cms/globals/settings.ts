import type { GlobalConfig } from 'payload'
import { allowedGlobal } from '../access/allow.ts'
import { jsonText } from '../collections/json-text.ts'
import { announceSingle } from '../command/announce-endpoint.ts'
import { guardChains } from '../command/guard-chains.ts'
import { chainsSchema } from '../command/load-chains.ts'
import { defaultLimits, healthLimits } from '../health/limits.ts'
import { defaultReminders, reminderRules } from '../queue/reminders.ts'
import { defaultChains } from '../review/chain.ts'
import { scheme, scheme2020 } from '../tally/scheme.ts'

export const settings: GlobalConfig = {
	slug: 'settings',
	label: { zh: '设置', en: 'Settings' },
	admin: { group: { zh: '设置', en: 'Setup' } },
	access: allowedGlobal('settings'),
	endpoints: [announceSingle('settings')],
	versions: { max: 50 },
	hooks: { beforeChange: [guardChains] },
	fields: [
		{
			name: 'public',
			type: 'json',
			label: '网站信息',
			admin: {
				components: jsonText,
				description: '报名、电头、主办单位、备案号等；由总编发布后生效',
			},
		},
		{
			name: 'chains',
			type: 'json',
			label: '审签流程',
			defaultValue: defaultChains,
			admin: { components: jsonText, description: '新交的稿件按这里的流程走，已经交的不变' },
			validate: (value: unknown) =>
				value === null ||
				value === undefined ||
				chainsSchema.safeParse(value).success ||
				'流程写得不对：要有standard、brief、correction、notice四条，每步要写全。',
		},
		{
			name: 'reminders',
			type: 'json',
			label: '超时提醒',
			defaultValue: defaultReminders,
			admin: {
				components: jsonText,
				description: 'director：超时也告诉部主任；publishHours：签发后几小时没发布就提醒总编',
			},
			validate: (value: unknown) =>
				value === null ||
				value === undefined ||
				reminderRules.safeParse(value).success ||
				'超时提醒写得不对：director写true或false，publishHours写大于0的小时数。',
		},
		{
			name: 'health',
			type: 'json',
			label: '网站体检的期限',
			defaultValue: defaultLimits,
			admin: { components: jsonText, description: '默认照国办秘函〔2019〕19号' },
			validate: (value: unknown) =>
				value === null ||
				value === undefined ||
				healthLimits.safeParse(value).success ||
				'期限写得不对：每一项都要是大于0的数。',
		},
		{
			name: 'scheme',
			type: 'json',
			label: '计分办法',
			defaultValue: scheme2020,
			admin: { components: jsonText, description: '只影响没结账的月份' },
			validate: (value: unknown) =>
				value === null ||
				value === undefined ||
				scheme.safeParse(value).success ||
				'计分办法写得不对：要有名称（name）和至少一条规则（rules），每条写名称和不小于0的分数（points）。',
		},
	],
}
