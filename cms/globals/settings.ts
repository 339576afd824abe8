import type { GlobalConfig } from 'payload'
import { allowedGlobal } from '../access/allow.ts'
import { jsonText } from '../collections/json-text.ts'
import { announceSingle } from '../command/announce-endpoint.ts'
import { guardChains } from '../command/guard-chains.ts'
import { chainsSchema } from '../command/load-chains.ts'
import { defaultChains } from '../review/chain.ts'

export const settings: GlobalConfig = {
	slug: 'settings',
	label: { zh: '设置', en: 'Settings' },
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
	],
}
