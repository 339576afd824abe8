/** A picture of the page as the viewer shows it. */
export type Shown = {
	link: HTMLAnchorElement
	/** Sizes by format, as the page has them. */
	sources: { type: string; srcSet: string }[]
	src: string
	width: number
	height: number
	alt: string
	caption: string
	credit: string
}

/** The pictures that lead to their full size, in the order of the page. */
export function shownPictures(page: ParentNode): Shown[] {
	return [...page.querySelectorAll<HTMLAnchorElement>('a.full')].flatMap((link) => {
		const image = link.querySelector('img')
		const words = link.parentElement?.querySelector('figcaption')
		if (!image) return []
		const credit = words?.querySelector('.credit')?.textContent ?? ''
		const number = words?.querySelector('.no')?.textContent ?? ''
		const all = words?.textContent ?? ''
		return {
			...{ link, src: link.href, ...sizeOf(image), alt: image.alt, credit },
			sources: [...link.querySelectorAll('source')].map(({ type, srcset }) => ({
				type,
				srcSet: srcset,
			})),
			caption: all.slice(number.length, all.length - credit.length).trim(),
		}
	})
}

/** Of the largest rendition, as the attributes say; the properties would say how large it stands on the page. */
function sizeOf(image: HTMLImageElement): { width: number; height: number } {
	const [width, height] = ['width', 'height'].map((name) => Number(image.getAttribute(name)))
	return { width: width ?? 0, height: height ?? 0 }
}
