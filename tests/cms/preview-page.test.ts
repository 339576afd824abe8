import { expect, test } from 'vitest'
import { previewPage, printPreviewPage } from '../../cms/command/preview-page.ts'

test('a preview says that it is one and takes its files from the newsroom', () => {
	const html = previewPage(
		'<link href="/_astro/Page.css"><body class="x"><img srcset="/media/ab.avif 480w, /media/cd.avif 960w" src="/media/ab.jpg"><a href="/column/towns/">镇街</a></body>',
	)
	expect(html).toContain('href="/preview/portal/_astro/Page.css"')
	expect(html).toContain(
		'srcset="/preview/portal/media/ab.avif 480w, /preview/portal/media/cd.avif 960w"',
	)
	expect(html).toContain('src="/preview/portal/media/ab.jpg"')
	expect(html).toMatch(/<body class="x"><p class="preview-banner" role="status">预览/)
	expect(html).toContain('href="/column/towns/"')
})

test('the preview of the print takes its sheets as they count on paper, with the paper’s margins; icons are left out', () => {
	const html = printPreviewPage(
		'<head><link rel="stylesheet" href="/theme.css"><link rel="icon" href="/favicon.svg" type="image/svg+xml"><link rel="stylesheet" href="/_astro/Page.css"></head><body></body>',
	)
	expect(html).toContain('href="/preview/portal/_astro/Page.css?as=print"')
	expect(html).toContain('<style>body{padding:20mm 18mm}</style></head>')
	expect(html).not.toMatch(/theme\.css|favicon/)
})
