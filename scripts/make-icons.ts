import { readFileSync, writeFileSync } from 'node:fs'
import sharp from 'sharp'

/**
 * Makes the portal's icons and the picture for shared links from the wordmark of the demo; what it writes is committed.
 * A paper of another name puts its own wordmark there, says which glyph stands for it, and runs this once.
 */
const wordmark = readFileSync('content/demo/pictures/wordmark.svg', 'utf8')
const glyphs = [...wordmark.matchAll(/<path d="([^"]+)"/g)].map(([, path = '']) => path)
/** 微, the third of 今日微山 counted from 0, with the place where its square of 1000 begins. */
const sign = { path: glyphs[2] ?? '', left: 2123, top: -874 }
const colors = { red: '#b0101c', paper: '#fcfbf8' }

const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1240 1240"><title>今日微山</title><path fill="${colors.red}" d="M0 0h1240v1240H0z"/><path fill="#fff" transform="translate(${120 - sign.left} ${140 - sign.top})" d="${sign.path}"/></svg>\n`
const share = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 630"><path fill="${colors.paper}" d="M0 0h1200v630H0z"/><path fill="${colors.red}" d="M100 440h1000v6H100zm0 12h1000v2H100z"/><g fill="${colors.red}" transform="translate(100 392) scale(.2415)">${glyphs.map((path) => `<path d="${path}"/>`).join('')}</g></svg>`

writeFileSync('site/public/favicon.svg', icon)
const sizes = { favicon: 48, 'apple-touch-icon': 180, 'icon-192': 192, 'icon-512': 512 }
for (const [name, size] of Object.entries(sizes)) {
	await sharp(Buffer.from(icon), { density: 300 })
		.resize(size)
		.png({ palette: true })
		.toFile(`site/public/${name}.png`)
}
await sharp(Buffer.from(share)).png({ palette: true }).toFile('site/public/share.png')
