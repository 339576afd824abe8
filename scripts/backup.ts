import { resolve } from 'node:path'
import { backUp } from './backup/back-up.ts'
import { databaseFile } from './start/database-file.ts'
import { CannotStart, optionsOf } from './start/options.ts'

/** `npm run backup -- FOLDER`. */
const [folder] = process.argv.slice(2)
try {
	if (!folder) throw new CannotStart('没有说备份到哪里。例如：npm run backup -- /mnt/backup')
	const { data, database } = optionsOf([], process.env)
	const file = databaseFile(database)
	if (!file) {
		throw new CannotStart(
			'数据库是MongoDB，请用mongodump备份它，再复制media和renditions两个文件夹。',
		)
	}
	const { log, photos } = await backUp(data, file, resolve(folder))
	console.log(`备份好了：${log.entries}条发布记录，末条${log.head || '无'}，${photos}个图片文件。`)
} catch (error) {
	const why = error instanceof Error ? error.message : String(error)
	console.error(error instanceof CannotStart ? why : `没有备份成，原来的备份没有动：${why}`)
	process.exitCode = 1
}
