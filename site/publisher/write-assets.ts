import { readdir, readFile } from 'node:fs/promises'
import { extname, join, relative } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, gzip } from 'node:zlib'
import { writeAtomic } from './write-atomic.ts'

const brotli = promisify(brotliCompress)
const zip = promisify(gzip)
/** What gets smaller; pictures and fonts are packed already. */
const compressed = new Set(['.css', '.js', '.svg', '.txt', '.xml'])

/**
 * Brings what pages load besides pictures into the public folder, with compressed copies. What an earlier build brought
 * stays: pages written before still name it.
 */
export async function writeAssets(from: string, folder: string): Promise<void> {
	const entries = await readdir(from, { recursive: true, withFileTypes: true })
	const files = entries.filter((entry) => entry.isFile())
	for (const { parentPath, name } of files) {
		const source = join(parentPath, name)
		const target = join(folder, relative(from, source))
		const bytes = await readFile(source)
		// Compressing takes longer than all the rest of a start; the plain file was written last, so its copies are there.
		if (
			await readFile(target).then(
				(had) => had.equals(bytes),
				() => false,
			)
		)
			continue
		if (compressed.has(extname(name))) {
			await writeAtomic(`${target}.br`, await brotli(bytes))
			await writeAtomic(`${target}.gz`, await zip(bytes))
		}
		await writeAtomic(target, bytes)
	}
}
