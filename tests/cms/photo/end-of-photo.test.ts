import fc from 'fast-check'
import { expect, test } from 'vitest'
import { trailingBytes } from '../../../cms/photo/end-of-photo.ts'
import type { Taken } from '../../../cms/photo/photo-format.ts'
import { picture } from './pictures.ts'

const formats: Taken[] = ['jpeg', 'png', 'gif', 'webp', 'avif']

test.each(formats)('what follows a %s is counted', async (format) => {
	const whole = await picture(64, 48).toFormat(format).toBuffer()
	expect(trailingBytes(whole, format)).toBe(0)
	fc.assert(
		fc.property(
			fc.string({ minLength: 1 }).filter((text) => text.trim() !== ''),
			(text) => {
				const rest = Buffer.from(`<${text}`)
				expect(trailingBytes(Buffer.concat([whole, rest]), format)).toBe(rest.length)
			},
		),
	)
})

test.each(formats)('padding after a %s is nothing', async (format) => {
	const whole = await picture(64, 48).toFormat(format).toBuffer()
	expect(trailingBytes(Buffer.concat([whole, Buffer.alloc(100)]), format)).toBe(0)
})

test.each(formats)('a cut %s has no end to go past', async (format) => {
	const whole = await picture(64, 48).toFormat(format).toBuffer()
	for (let length = 0; length < whole.length; length++) {
		expect(trailingBytes(whole.subarray(0, length), format)).toBeLessThan(whole.length)
	}
})

test.each(formats)('noise under the name of %s ends', (format) => {
	fc.assert(
		fc.property(fc.uint8Array({ maxLength: 300 }), (noise) => {
			expect(trailingBytes(noise, format)).toBeLessThanOrEqual(noise.length)
		}),
		{ numRuns: 300 },
	)
})

test('a progressive JPEG ends after its last scan', async () => {
	const whole = await picture(64, 48).jpeg({ progressive: true }).toBuffer()
	expect(trailingBytes(Buffer.concat([whole, Buffer.from('PHP')]), 'jpeg')).toBe(3)
})
