import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Files } from '../../phone/document.ts'

export type File = { bytes: Buffer<ArrayBuffer>; type: string }

const types = {
	'phone.css': 'text/css; charset=utf-8',
	'phone.js': 'text/javascript; charset=utf-8',
}
let read: { files: Files; byPath: Map<string, File> } | undefined

/** What `scripts/build-phone.ts` made, under names that change with the bytes. Read once: a new build is a new process. */
export function phoneFiles(): { files: Files; byPath: Map<string, File> } {
	if (read) return read
	const byPath = new Map<string, File>()
	const addressOf = (name: keyof typeof types): string => {
		const path = resolve(/* turbopackIgnore: true */ process.cwd(), 'cms/phone/dist', name)
		const bytes = readFileSync(path)
		const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 12)
		const address = `/phone/${hash}-${name}`
		byPath.set(address, { bytes, type: types[name] })
		return address
	}
	read = { files: { css: addressOf('phone.css'), script: addressOf('phone.js') }, byPath }
	return read
}
