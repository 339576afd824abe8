import type { Feed } from './feed.ts'

/** JSON Feed 1.1 (jsonfeed.org) with the whole text. */
export function jsonFeed({ title, description, home, icon, addresses, items }: Feed): string {
	const feed = {
		version: 'https://jsonfeed.org/version/1.1',
		title,
		home_page_url: home,
		feed_url: addresses.json,
		...{ description, icon, language: 'zh-CN' },
		items: items.map(({ url, title, people, summary, html, since, changed, ...rest }) => ({
			id: url,
			...{ url, title, summary },
			content_html: html,
			image: rest.image?.url,
			date_published: since,
			date_modified: changed,
			...(people ? { authors: [{ name: people }] } : {}),
			tags: [rest.column, ...rest.keywords],
		})),
	}
	return `${JSON.stringify(feed)}\n`
}
