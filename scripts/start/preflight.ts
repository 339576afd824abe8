import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { dirname, join } from 'node:path'
import { CannotStart, type Options } from './options.ts'

/** Everything that would make the program fail later, asked before anything is built. Throws `CannotStart`. */
export async function preflight(options: Options): Promise<void> {
	writable(options.data, 'DATA_DIR')
	await databaseReachable(options.database)
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

async function databaseReachable(uri: string): Promise<void> {
	if (uri.startsWith('file:')) return writable(dirname(uri.slice('file:'.length)), 'DATABASE_URI')
	if (!/^mongodb(\+srv)?:\/\//.test(uri)) {
		const scheme = uri.split(':')[0]
		throw new CannotStart(
			`DATABASE_URI的“${scheme}”不认得。请用file:路径（SQLite）或mongodb://地址。`,
		)
	}
	if (uri.startsWith('mongodb:') && !uri.includes('replicaSet=')) {
		throw new CannotStart('DATABASE_URI里的MongoDB要是副本集：请在地址后加?replicaSet=名字。')
	}
	const { MongoClient } = await import('mongodb')
	try {
		const client = new MongoClient(uri, { serverSelectionTimeoutMS: 3000 })
		await client.connect()
		await client.close()
	} catch (cause) {
		throw new CannotStart('DATABASE_URI指的MongoDB连不上。请看地址对不对、数据库开了没有。', {
			cause,
		})
	}
}

function portFree(name: string, port: number): Promise<void> {
	return new Promise((free, taken) => {
		const server = createServer()
		server.once('error', (cause) =>
			taken(
				new CannotStart(`端口${port}已被占用。请关掉占用它的程序，或用${name}换一个端口。`, {
					cause,
				}),
			),
		)
		server.listen(port, () => server.close(() => free()))
	})
}
