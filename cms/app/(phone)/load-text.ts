import type { PayloadRequest } from 'payload'
import type { Row } from '../../command/load-work.ts'
import type { Text } from '../../phone/pages/read.ts'
import { shownOf } from './load-draft-of.ts'

const kinds: Readonly<Record<string, string>> = {
	report: '消息、通讯',
	'photo-story': '图片新闻',
	notice: '公告文书',
}

/** A manuscript as pages show it to be read. */
export async function loadText(req: PayloadRequest, row: Row): Promise<Text> {
	const unit = row.unit
		? await req.payload.findByID({
				...{ collection: 'units', id: row.unit, depth: 0, disableErrors: true, req },
			})
		: undefined
	const facts = [kinds[row.kind ?? ''], unit?.name, row.byline].filter(Boolean).join(' · ')
	return {
		...{ kicker: row.kicker ?? '', title: row.title ?? '', subtitle: row.subtitle ?? '', facts },
		...shownOf(row),
	}
}
