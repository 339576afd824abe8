import { spawn } from 'node:child_process'
import { globSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join, relative, resolve } from 'node:path'

export type Soaked = {
	kills: number
	published: number
	/** What is wrong with the log; `undefined` when nothing is. */
	problem: unknown
	/** Pieces that the log holds more than once, or whose manuscript's stage differs. */
	doubled: string[]
	/** Files that differ from a full rebuild. */
	different: string[]
}

/**
 * Publishes in a process that is killed at random moments, then starts once more and compares: the log as it was
 * appended, every entry once, every file as a full rebuild writes it.
 * @param perLife publications before each kill
 */
export async function soak(folder: string, kills: number, perLife: number): Promise<Soaked> {
	const env = {
		...process.env,
		PAYLOAD_SECRET: 'soak',
		DATA_DIR: folder,
		DATABASE_URI: `file:${join(folder, 'cms.db')}`,
	}
	let published = 0
	for (let kill = 0; kill < kills; kill++) published += await oneLife(env, perLife)
	Object.assign(process.env, env)
	return { kills, published, ...(await examineAll(folder)) }
}

/** @returns how many publications the process told of before it was killed */
function oneLife(env: NodeJS.ProcessEnv, perLife: number): Promise<number> {
	return new Promise((done, fail) => {
		const child = spawn(process.execPath, ['scripts/soak/publish-on.ts'], {
			env,
			stdio: ['ignore', 'pipe', 'pipe'],
		})
		let told = 0
		let errors = ''
		child.stderr.on('data', (chunk: Buffer) => {
			errors += chunk.toString()
		})
		child.stdout.on('data', (chunk: Buffer) => {
			told += chunk.toString().split('published\n').length - 1
			// At any moment of the next publication, or while its pages are being written.
			if (told >= perLife) setTimeout(() => child.kill('SIGKILL'), Math.random() * 150)
		})
		child.on('exit', (code, signal) =>
			signal === 'SIGKILL'
				? done(told)
				: fail(new Error(`It ended by itself (${code}): ${errors}`)),
		)
	})
}

async function examineAll(folder: string): Promise<Omit<Soaked, 'kills' | 'published'>> {
	const [
		{ getPayload },
		{ default: config },
		source,
		{ firstProblem },
		{ repairStages },
		{ findPhoto },
		{ openPublisher },
	] = await Promise.all([
		import('payload'),
		import('../../cms/payload.config.ts'),
		import('../../cms/publish/source.ts'),
		import('../../cms/publish/verify.ts'),
		import('../../cms/publish/repair.ts'),
		import('../../cms/publish/find-photo.ts'),
		import('../../site/publisher/open-publisher.ts'),
	])
	const payload = await getPayload({ config })
	await repairStages(payload)
	const write = async (data: string) => {
		const portal = await openPublisher({
			...{ dist: resolve('site/dist'), data, findPhoto, source: source.logSource(payload) },
			report: (message, error) => console.error(message, error),
		})
		portal.wake()
		await portal.idle()
		await portal.close()
	}
	await write(folder)
	await write(join(folder, 'rebuilt'))
	const rows = await Array.fromAsync(source.wholeLog(payload))
	const subjects = rows.map((row) => String((row as { subject?: unknown }).subject))
	const pieces = subjects.filter((subject) => subject.startsWith('piece:'))
	const { totalDocs } = await payload.count({
		collection: 'manuscripts',
		where: { stage: { equals: 'published' } },
	})
	const doubled = pieces.filter((subject, at) => pieces.indexOf(subject) !== at)
	if (totalDocs !== pieces.length)
		doubled.push(`${totalDocs} published, ${pieces.length} in the log`)
	await payload.destroy()
	return { problem: firstProblem(rows), doubled, different: await differences(folder) }
}

async function differences(folder: string): Promise<string[]> {
	const site = join(folder, 'site')
	const rebuilt = join(folder, 'rebuilt/site')
	const names = (root: string) =>
		globSync('**/*.*', { cwd: root, withFileTypes: true })
			.filter((entry) => entry.isFile() && !entry.name.endsWith('.tmp'))
			.map((entry) => relative(root, join(entry.parentPath, entry.name)))
	const different: string[] = []
	for (const name of new Set([...names(site), ...names(rebuilt)])) {
		const [one, other] = await Promise.all(
			[site, rebuilt].map((root) => readFile(join(root, name)).catch(() => undefined)),
		)
		if (!one || !other || !one.equals(other)) different.push(name)
	}
	return different
}
