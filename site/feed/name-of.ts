import type { List } from '../../content/route.ts'
import type { Reader } from '../store/reader.ts'

/** What a list is called; its code where nothing has been published about it yet. */
export function nameOf(store: Reader, list: List): string {
	if (list === 'all') return '全部稿件'
	const [kind, slug = ''] = list.split(':')
	if (kind === 'campaign') return store.campaign(slug)?.slogan ?? slug
	const record = kind === 'column' ? store.column(slug) : store.unit(slug)
	return record?.name ?? slug
}
