const banner = '<p class="preview-banner" role="status">预览：这一页尚未对外发布</p>'

/** Where the newsroom serves the portal's style sheets and the pictures of pages that are not public. */
export const previewFiles = '/preview/portal'

/** The same page with style sheets that show it on the screen as it will be on paper. */
export function printPreviewPage(html: string): string {
	return previewPage(html)
		.replaceAll(/(\.css)(?=")/g, `$1?${asPrint}`)
		.replace('</head>', `${paperMargins}</head>`)
}
/** A screen knows no `@page`: the margins that portal.css gives the paper. */
const paperMargins = '<style>body{padding:20mm 18mm}</style>'
/** Of the address of a style sheet: as it counts in print. */
export const asPrint = 'as=print'

/** What the head of a page names that the newsroom has not: icons, and the sheet of a reader's own choice of light or dark. */
const notServed =
	/<link rel="(?:icon|apple-touch-icon|manifest)"[^>]*>|<link rel="stylesheet" href="\/theme\.css"[^>]*>/g

/** A page of the portal as the newsroom shows it before it is public: with a banner, its files under the newsroom's own address. */
export function previewPage(html: string): string {
	return html
		.replaceAll(/(["\s,(])(\/(?:_astro|media|fonts)\/)/g, `$1${previewFiles}$2`)
		.replaceAll(notServed, '')
		.replace(/<body[^>]*>/, (body) => body + banner)
}
