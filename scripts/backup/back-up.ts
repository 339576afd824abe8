import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { copyFile, mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { pipeline } from 'node:stream/promises'

/** What a backup says of itself; the log's head, kept elsewhere, shows later whether the log's end was cut off. */
export type BackupNote = Readonly<{
	/** Moment of the copy, ISO 8601. */
	at: string
	/** The last entry of the log: how many there are, and its hash. */
	log: Readonly<{ entries: number; head: string }>
	photos: number
	/** SHA-256 of the copied database. */
	database: string
}>

/**
 * Copies all that cannot be made again, while the program may run: the database as it stands at one moment, every
 * photo, the secret. Photos never change, so a second backup into the same folder copies the new ones only.
 * @param data the newsroom's folder
 * @param database the file of the database
 * @param to a folder; made where it is not there
 * @throws where the database cannot be read or the target not be written; an older backup there is then left whole
 */
export async function backUp(data: string, database: string, to: string): Promise<BackupNote> {
	await mkdir(to, { recursive: true })
	const at = new Date().toISOString()
	const fresh = join(to, 'cms.db.new')
	await rm(fresh, { force: true })
	const source = new DatabaseSync(database, { readOnly: true })
	try {
		source.prepare('vacuum into ?').run(fresh)
	} finally {
		source.close()
	}
	// After the database: a photo that it names is there before the row is.
	const photos = (await copyNew(data, to, 'media')) + (await copyNew(data, to, 'renditions'))
	await copyFile(join(data, 'secret'), join(to, 'secret')).catch(ignoreMissing)
	const note = { at, log: headOf(fresh), photos, database: await sha256(fresh) }
	await rename(fresh, join(to, 'cms.db'))
	await writeFile(join(to, 'manifest.json'), `${JSON.stringify(note, undefined, '\t')}\n`)
	// For the desk's health page.
	await writeFile(join(data, 'backup.json'), `${JSON.stringify(note, undefined, '\t')}\n`)
	return note
}

function headOf(file: string): BackupNote['log'] {
	const copy = new DatabaseSync(file, { readOnly: true })
	try {
		const last = copy.prepare('select seq, hash from publications order by seq desc limit 1').get()
		return { entries: Number(last?.seq ?? 0), head: String(last?.hash ?? '') }
	} finally {
		copy.close()
	}
}

/** @returns how many files the folder has afterwards */
async function copyNew(data: string, to: string, folder: string): Promise<number> {
	const files = await readdir(join(data, folder), { recursive: true, withFileTypes: true }).catch(
		(error: unknown) => {
			ignoreMissing(error)
			return []
		},
	)
	let count = 0
	for (const file of files) {
		if (!file.isFile()) continue
		const from = join(file.parentPath, file.name)
		const target = join(to, folder, relative(join(data, folder), from))
		count++
		const [here, there] = await Promise.all([stat(from), stat(target).catch(() => undefined)])
		if (there?.size === here.size) continue
		await mkdir(join(target, '..'), { recursive: true })
		await copyFile(from, `${target}.new`)
		await rename(`${target}.new`, target)
	}
	return count
}

async function sha256(file: string): Promise<string> {
	const hash = createHash('sha256')
	await pipeline(createReadStream(file), hash)
	return hash.digest('hex')
}

function ignoreMissing(error: unknown): void {
	if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
}
