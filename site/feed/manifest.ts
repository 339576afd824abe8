import { frontRoute } from '../../content/route.ts'
import type { Reader } from '../store/reader.ts'

/** How the portal stands on a phone's home screen (W3C Web Application Manifest). Colours as in `tokens.css`. */
export function manifest(store: Reader): string {
	const { name = '县域新闻', description = '' } = store.settings() ?? {}
	const icon = (size: number) => ({
		src: `/icon-${size}.png`,
		sizes: `${size}x${size}`,
		type: 'image/png',
	})
	const shown = {
		...{ name, short_name: name, description, lang: 'zh-CN', dir: 'ltr' },
		...{ id: frontRoute, start_url: frontRoute, scope: frontRoute, display: 'browser' },
		...{ background_color: '#fcfbf8', theme_color: '#fcfbf8' },
		icons: [icon(192), icon(512)],
	}
	return `${JSON.stringify(shown)}\n`
}
