import { resolve } from 'node:path'

export type Options = {
	cmsPort: number
	portalPort: number
	/** Absolute. */
	data: string
	database: string
	/** Starts without the demo, with the first-admin screen. */
	empty: boolean
}

/** Something that keeps the program from starting, in one line for whoever started it. */
export class CannotStart extends Error {}

/** What the environment and the command line ask for. Throws `CannotStart` where they make no sense. */
export function optionsOf(
	args: readonly string[],
	env: Readonly<Record<string, string | undefined>>,
): Options {
	const unknown = args.find((argument) => argument !== '--empty')
	if (unknown)
		throw new CannotStart(`没有“${unknown}”这个选项。可用的只有 --empty（不带演示稿件）。`)
	const data = resolve(env.DATA_DIR || 'data')
	const database = env.DATABASE_URI || `file:${data}/cms.db`
	// In an address they mean something else than in a path.
	if (database.startsWith('file:') && /[%?#]/.test(database)) {
		throw new CannotStart(`数据库的路径里不能有“%”“?”“#”：${database}。请换一个文件夹。`)
	}
	const options = {
		cmsPort: portOf('CMS_PORT', env.CMS_PORT || '3000'),
		portalPort: portOf('PORTAL_PORT', env.PORTAL_PORT || '4321'),
		data,
		database,
		empty: args.includes('--empty'),
	}
	if (options.cmsPort === options.portalPort) {
		throw new CannotStart(`CMS_PORT和PORTAL_PORT都是${options.cmsPort}，请改成两个不同的端口。`)
	}
	return options
}

function portOf(name: string, given: string): number {
	const port = /^\d{1,5}$/.test(given) ? Number(given) : 0
	if (port > 0 && port < 65_536) return port
	throw new CannotStart(`${name}是“${given}”，不是端口号。请用1到65535之间的数。`)
}
