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
	await Promise.all(
		files.map(({ parentPath, name }) => {
			const source = join(parentPath, name)
			return writeAsset(source, join(folder, relative(from, source)))
		}),
	)
}

async function writeAsset(source: string, target: string): Promise<void> {
	const bytes = await readFile(source)
	// Compressing takes longer than all the rest of a start; the plain file was written last, so its copies are there.
	if ((await readFile(target).catch(() => undefined))?.equals(bytes)) return
	if (compressed.has(extname(source))) {
		const [br, gz] = await Promise.all([brotli(bytes), zip(bytes)])
		await Promise.all([writeAtomic(`${target}.br`, br), writeAtomic(`${target}.gz`, gz)])
	}
	await writeAtomic(target, bytes)
}
