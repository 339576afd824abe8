import { mkdir, open, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { dataDir } from '../paths.ts'
import { maxUploadBytes } from '../photo/limits.ts'

/** Bytes of one part: on a poor network a lost one is soon sent again. */
export const maxPartBytes = 512 * 1024
/** Pictures that one person may have under way. */
const maxOpen = 40
/** How long an unfinished upload waits for the rest, ms. */
const patience = 3 * 24 * 3_600_000

/** What the server has of a picture: so many bytes, or the finished one's id in the newsroom. */
export type Arrived = { received: number } | { media: string | number }

/** A part that does not continue what is there, or would be too much. */
export class WrongPart extends Error {
	readonly why: 'offset' | 'too-large' | 'too-many'
	readonly received: number
	constructor(why: 'offset' | 'too-large' | 'too-many', received: number) {
		super(`A part was refused: ${why}.`)
		this.why = why
		this.received = received
	}
}

/** The folder is its owner's: nobody else's key leads there. */
function folderOf(owner: string): string {
	return join(dataDir(), 'uploads', owner.replace(/[^A-Za-z0-9]/g, ''))
}
const partOf = (owner: string, key: string): string => join(folderOf(owner), `${key}.part`)
const doneOf = (owner: string, key: string): string => join(folderOf(owner), `${key}.done`)

export async function arrivedOf(owner: string, key: string): Promise<Arrived> {
	const done = await readFile(doneOf(owner, key), 'utf8').catch(() => undefined)
	// Written by `finish`.
	if (done) return JSON.parse(done) as Arrived
	return { received: await sizeOf(partOf(owner, key)) }
}

/**
 * Puts a part where it belongs. A part that is there already may come again: its answer was lost.
 * Throws a `WrongPart` when bytes before it are missing.
 */
export async function addPart(
	owner: string,
	key: string,
	offset: number,
	bytes: Uint8Array,
): Promise<Arrived> {
	const there = await arrivedOf(owner, key)
	if ('media' in there) return there
	if (offset > there.received) throw new WrongPart('offset', there.received)
	if (offset + bytes.length > maxUploadBytes || bytes.length > maxPartBytes) {
		throw new WrongPart('too-large', there.received)
	}
	await mkdir(folderOf(owner), { recursive: true })
	if (there.received === 0) await makeRoom(owner)
	const file = await open(partOf(owner, key), 'r+').catch(() => open(partOf(owner, key), 'w+'))
	try {
		await file.write(bytes, 0, bytes.length, offset)
		await file.sync()
	} finally {
		await file.close()
	}
	return { received: Math.max(there.received, offset + bytes.length) }
}

export async function wholeOf(owner: string, key: string): Promise<Uint8Array> {
	return readFile(partOf(owner, key))
}

/** Keeps the picture's id for as long as its sender may ask again, and lets its bytes go. */
export async function finish(owner: string, key: string, media: string | number): Promise<void> {
	const path = doneOf(owner, key)
	await writeFile(`${path}.new`, JSON.stringify({ media }))
	await rename(`${path}.new`, path)
	await rm(partOf(owner, key), { force: true })
}

export async function forget(owner: string, key: string): Promise<void> {
	await rm(partOf(owner, key), { force: true })
}

async function sizeOf(path: string): Promise<number> {
	return (await stat(path).catch(() => undefined))?.size ?? 0
}

/** Removes what nobody came back for. Throws a `WrongPart` when too much is still under way. */
async function makeRoom(owner: string): Promise<void> {
	const folder = folderOf(owner)
	let open = 0
	for (const name of await readdir(folder)) {
		const path = join(folder, name)
		const modified = (await stat(path).catch(() => undefined))?.mtimeMs ?? 0
		if (Date.now() - modified > patience) await rm(path, { force: true })
		else if (name.endsWith('.part')) open++
	}
	if (open >= maxOpen) throw new WrongPart('too-many', 0)
}

/** Of everybody, at a start of the program: owners who never come back leave nothing for ever. */
export async function clearUploads(): Promise<void> {
	const root = join(dataDir(), 'uploads')
	for (const owner of await readdir(root).catch(() => [])) {
		for (const name of await readdir(join(root, owner)).catch(() => [])) {
			const path = join(root, owner, name)
			const modified = (await stat(path).catch(() => undefined))?.mtimeMs ?? Date.now()
			if (Date.now() - modified > patience) await rm(path, { force: true })
		}
	}
}
