import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const tokens = readFileSync('site/src/styles/tokens.css', 'utf8')
/** Custom properties of a block, by name. */
function valuesOf(css: string, selector: string): Record<string, string> {
	const [, block = ''] = css.split(`${selector} {`)
	const declarations = block
		.slice(0, block.indexOf('}'))
		.matchAll(/(--[\w-]+|color-scheme):\s*([^;]+);/g)
	return Object.fromEntries([...declarations].map(([, name = '', value = '']) => [name, value]))
}

test('the dark a reader chooses is the dark of the system', () => {
	const chosen = readFileSync('site/public/theme-dark.css', 'utf8')
	const dark = valuesOf(tokens, ':root[data-theme="dark"]')
	expect(Object.keys(dark).length).toBeGreaterThan(9)
	expect(valuesOf(chosen, ':root:root:root:root')).toEqual(dark)
})

test('the light a reader chooses sets everything that dark sets, to the values of light', () => {
	const chosen = readFileSync('site/public/theme-light.css', 'utf8')
	const light = valuesOf(tokens, ':root')
	const dark = valuesOf(tokens, ':root[data-theme="dark"]')
	const expected = Object.fromEntries(Object.keys(dark).map((name) => [name, light[name]]))
	expect(valuesOf(chosen, ':root:root:not([data-mode="elder"])')).toEqual(expected)
})
