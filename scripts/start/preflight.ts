import { existsSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { dirname, join } from 'node:path'
import { databaseFile } from './database-file.ts'
import { CannotStart, type Options } from './options.ts'

/** How long a MongoDB may take to answer, ms; its driver waits for 30 s. */
const mongoPatience = 3_000

/** Everything that would make the program fail later, asked before anything is built. Throws `CannotStart`. */
export async function preflight(options: Options): Promise<void> {
	writable(options.data, 'DATA_DIR')
	await databaseReachable(options)
	await portFree('CMS_PORT', options.cmsPort)
	await portFree('PORTAL_PORT', options.portalPort)
}

function writable(folder: string, name: string): void {
	try {
		mkdirSync(folder, { recursive: true })
		const probe = join(folder, `.probe-${process.pid}`)
		writeFileSync(probe, '')
		rmSync(probe)
	} catch (cause) {
		throw new CannotStart(`${name}写不进去：${folder}。请换一个文件夹，或改它的权限。`, { cause })
	}
}

async function databaseReachable({ database, data }: Options): Promise<void> {
	const file = databaseFile(database)
	if (file) return fileUsable(file, data)
	if (!/^mongodb(\+srv)?:\/\//.test(database)) {
		const [scheme] = database.split(':')
		throw new CannotStart(
			`DATABASE_URI的“${scheme}”不认得。请用file:路径（SQLite）或mongodb://地址。`,
		)
	}
	if (database.startsWith('mongodb:') && !database.includes('replicaSet=')) {
		throw new CannotStart('DATABASE_URI里的MongoDB要是副本集：请在地址后加?replicaSet=名字。')
	}
	await mongoAnswers(database)
}

function fileUsable(file: string, data: string): void {
	writable(dirname(file), 'DATABASE_URI')
	if (existsSync(file) && !statSync(file).isFile()) {
		throw new CannotStart(`DATABASE_URI要指一个文件，${file}是文件夹。请在后面加上文件名。`)
	}
	// A new log under pages of an old one would leave pages that no log accounts for.
	if (
		!existsSync(file) &&
		existsSync(join(data, 'prepared')) &&
		existsSync(join(data, 'site.db'))
	) {
		throw new CannotStart(
			`数据库${file}不见了，网站还在。请把备份放回原处；要从头开始，请换一个空的DATA_DIR。`,
		)
	}
}

async function mongoAnswers(uri: string): Promise<void> {
	const { MongoClient } = await import('mongodb')
	let client: InstanceType<typeof MongoClient> | undefined
	try {
		client = new MongoClient(uri, { serverSelectionTimeoutMS: mongoPatience })
		await client.connect()
	} catch (cause) {
		throw new CannotStart('DATABASE_URI指的MongoDB连不上。请看地址对不对、数据库开了没有。', {
			cause,
		})
	} finally {
		await client?.close()
	}
}

function portFree(name: string, port: number): Promise<void> {
	return new Promise((free, taken) => {
		const server = createServer()
		server.once('error', (cause: NodeJS.ErrnoException) => {
			const why =
				cause.code === 'EACCES'
					? `没有权限使用端口${port}。请用${name}换一个1024以上的端口。`
					: `端口${port}已被占用。请关掉占用它的程序，或用${name}换一个端口。`
			taken(new CannotStart(why, { cause }))
		})
		server.listen(port, () => server.close(() => free()))
	})
}
