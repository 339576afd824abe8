import type { Remark } from '../../channel/look-over.ts'

/** Rows of a headline on a phone before it fills the screen. */
const mostRows = 3
/** What pictures may weigh on a poor network. */
const mostBytes = 600_000

/** What only the page itself can tell, once it is loaded at the width of a phone. */
export function measure({ contentDocument, contentWindow }: HTMLIFrameElement): Remark[] {
	if (!contentDocument || !contentWindow) return []
	const head = contentDocument.querySelector('h1')
	if (!head) return []
	const lineHeight = Number.parseFloat(contentWindow.getComputedStyle(head).lineHeight)
	const rows = Math.round(head.getBoundingClientRect().height / lineHeight)
	const isCut = head.scrollWidth > head.clientWidth
	const files = contentWindow.performance.getEntriesByType('resource').filter(isResource)
	const loaded = [...contentDocument.images].flatMap(({ complete, currentSrc }) =>
		complete && currentSrc ? files.filter(({ name }) => name === currentSrc).slice(0, 1) : [],
	)
	const bytes = loaded.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0)
	return [
		...(rows > 0
			? [
					{
						tone: isCut || rows > mostRows ? ('warn' as const) : ('ok' as const),
						words: `主题在手机上占${rows}行，${isCut ? '被截断了' : '没有被截断'}`,
					},
				]
			: []),
		...(bytes > 0
			? [
					{
						tone: bytes > mostBytes ? ('warn' as const) : ('ok' as const),
						words: `手机打开先加载${loaded.length}张图片，共${Math.ceil(bytes / 1024)}KB`,
					},
				]
			: []),
	]
}

function isResource(entry: PerformanceEntry): entry is PerformanceResourceTiming {
	return 'encodedBodySize' in entry
}
