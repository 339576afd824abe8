import { z } from 'zod'
import { type Listed, type Published, records } from '../record.ts'
import { campaignsFiles } from './campaigns.ts'
import columnFile from './columns.json' with { type: 'json' }
import frontFile from './front.json' with { type: 'json' }
import settingsFile from './settings.json' with { type: 'json' }
import { sourceCampaign } from './source.ts'
import unitFile from './units.json' with { type: 'json' }

type Coded<Kind extends Listed> = { code: string; record: Published<Kind> }

export const units: Coded<'unit'>[] = unitFile.map(({ id, ...unit }) => ({
	code: id,
	record: records.unit.parse(unit),
}))

export const columns: Coded<'column'>[] = columnFile.map(({ id, ...column }) => ({
	code: id,
	record: records.column.parse(column),
}))

export const campaigns: Coded<'campaign'>[] = z
	.array(sourceCampaign)
	.parse(campaignsFiles)
	.map(({ id, ...campaign }) => ({ code: id, record: records.campaign.parse(campaign) }))

const { sponsor, phone, email, address: postal, siteCode, icp, policeRecord } = settingsFile
const { partyGovMark, newsLicence, issn, copyright, name, description, demoNotice } = settingsFile
export const settings: Published<'settings'> = records.settings.parse({
	...{ name, description, demoNotice, sponsor, phone, email, postal, siteCode, icp },
	...{ policeRecord, partyGovMark, newsLicence, issn, copyright },
	...{ dateline: '本报微山讯', address: '', profile: 'news' },
})

export const front: Published<'front'> = records.front.parse({
	lead: frontFile.lead,
	pair: frontFile.pair,
	notices: frontFile.notices,
	banner: frontFile.banner.campaign,
	sections: frontFile.sections.flatMap(({ column, head, list }) =>
		column ? [{ column, head, list }] : [],
	),
	campaigns: frontFile.sections.flatMap(({ campaigns, head, list }) =>
		campaigns ? [head, ...list] : [],
	),
	feature: { piece: frontFile.feature.piece, title: frontFile.feature.verticalTitle },
	photos: [frontFile.photo, ...frontFile.photos].map(({ piece }) => piece),
	units: frontFile.units,
})
