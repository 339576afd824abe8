import type { Campaign } from '../content/campaign.ts'
import type { Piece } from '../content/piece.ts'
import type { Settings } from '../content/settings.ts'

/** A report with nothing but what it must have; tests add what they are about. */
export function report(more: Partial<Extract<Piece, { kind: 'report' }>> = {}): Piece {
	return {
		id: 'aaaaaaaa',
		kind: 'report',
		headline: { title: '春耕' },
		byline: { people: [] },
		keywords: [],
		day: '2026-11-25',
		column: 'news',
		unit: 'zhaomiao',
		body: [{ kind: 'paragraph', spans: [{ text: '一' }] }],
		photos: [],
		...more,
	}
}

export function settings(name: string): Settings {
	return {
		...{ name, dateline: '本报讯', description: '', address: '', profile: 'news' as const },
		...{ demoNotice: '', sponsor: '', phone: '', email: '', postal: '', siteCode: '', icp: '' },
		...{ policeRecord: '', partyGovMark: '', newsLicence: '', issn: '', copyright: '' },
	}
}

export function unit(name: string) {
	return {
		...{ name, kind: 'town' as const, description: '' },
		contact: { phone: '', address: '', email: '' },
	}
}

export function column(name: string, order = 1) {
	return { name, description: '', kind: 'standing' as const, order }
}

export function campaign(slogan: string): Campaign {
	return {
		...{ slogan, short: slogan, unit: 'zhaomiao', with: [], introduction: '一' },
		...{ figures: [], headlineFigures: [], rounds: [], meetings: [], channels: [] },
	}
}
