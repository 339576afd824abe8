import { createRoot } from 'react-dom/client'
import { shownPictures } from './shown-pictures.ts'
import { Viewer } from './Viewer.tsx'

// By its address: imported, Astro would link it from every page of the same template.
const sheet = new URL('../styles/viewer.css', import.meta.url).href

/** From now on a click on a picture opens it over the page; with a key held, the browser does what it always does. */
export async function mountViewer(): Promise<void> {
	await styled()
	const pictures = shownPictures(document)
	const host = document.createElement('div')
	document.body.append(host)
	const root = createRoot(host)
	const close = () => root.render(null)
	pictures.forEach(({ link }, at) => {
		link.addEventListener('click', (click) => {
			if (click.ctrlKey || click.metaKey || click.shiftKey || click.altKey) return
			click.preventDefault()
			root.render(<Viewer pictures={pictures} first={at} onClose={close} />)
		})
	})
	document.documentElement.dataset.viewer = 'ready'
}

/** Waits for the style sheet: without it a picture would open unseen below the page. */
function styled(): Promise<void> {
	const link = document.createElement('link')
	link.rel = 'stylesheet'
	link.href = sheet
	return new Promise((done, fail) => {
		link.onload = () => done()
		link.onerror = () => fail(new Error(`${sheet} did not come; pictures open as pages.`))
		document.head.append(link)
	})
}
