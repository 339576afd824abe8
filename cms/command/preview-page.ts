const banner = '<p class="preview-banner" role="status">预览：这一页尚未对外发布</p>'

/** Where the newsroom serves the portal's style sheets and the pictures of pages that are not public. */
export const previewFiles = '/preview/portal'

/** A page of the portal as the newsroom shows it before it is public: with a banner, its files under the newsroom's own address. */
export function previewPage(html: string): string {
	return html
		.replaceAll(/(["\s,(])(\/(?:_astro|media|fonts)\/)/g, `$1${previewFiles}$2`)
		.replace(/<body[^>]*>/, (body) => body + banner)
}
