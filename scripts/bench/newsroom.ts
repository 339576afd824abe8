import { DatabaseSync } from 'node:sqlite'
import { writtenContent, writtenRow } from '../../cms/manuscript/written.ts'
import { standardChain } from '../../cms/review/chain.ts'
import { digest, type Json } from '../../content/digest.ts'

/** Of a hundred manuscripts, how many stand where: most are out, a tenth is under way. */
const shares = [
	['published', 82],
	['in-review', 10],
	['returned', 2],
	['rejected', 2],
	['draft', 2],
	['held', 1],
	['approved', 1],
] as const
const sentence = '坑塘清理完毕，道路硬化到户，居民出门不再踩泥，晚上也有了灯。'

/**
 * Puts `count` made-up manuscripts into the newsroom's SQLite file, as a newsroom of some years has them: written
 * before standings were kept, with a text of 600 characters each.
 * @param apart ms between two of them
 */
export function fillNewsroom(path: string, count: number, apart = 600_000): void {
	const db = new DatabaseSync(path)
	db.exec('pragma busy_timeout = 5000; begin immediate')
	const ids = (table: string) =>
		db
			.prepare(`select id from ${table} order by id`)
			.all()
			.map(({ id }) => Number(id))
	const [units, columns, campaigns] = [ids('units'), ids('columns'), ids('campaigns')]
	const people = new Map(
		db
			.prepare('select value, min(parent_id) as id from users_roles group by value')
			.all()
			.map(({ value, id }) => [String(value), Number(id)]),
	)
	const insert = db.prepare(
		`insert into manuscripts (kind, title, kicker, byline, body, column_id, campaign_id, stage, piece, author_id, unit_id,
		signatures, chain, submitted, edited, version, reasons, created_at, updated_at)
		values ('report', ?, ?, '通讯员 甲乙', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 9, '[]', ?, ?)`,
	)
	for (let number = 1; number <= count; number++) {
		const at = new Date(Date.now() - (count - number) * apart)
		const stage = stageAt(number % 100)
		const written = {
			...{ kind: 'report', title: `第${number}篇 村里的路修好了`, byline: '通讯员 甲乙' },
			...{ kicker: number % 3 ? '' : '民生实事', body: JSON.parse(bodyText) },
		}
		// One in ten was changed after it was signed.
		const content =
			number % 10 ? digest(writtenContent(writtenRow.parse(written), []) as Json) : 'old'
		const signed =
			stage === 'in-review' ? Math.floor(number / 100) % standardChain.length : standardChain.length
		const signatures = standardChain.slice(0, signed).map(({ id, role, covers }, step) => ({
			...{
				step: id,
				by: String(people.get(role)),
				digest: covers === 'content' ? content : 'submission',
			},
			at: new Date(at.getTime() + step * 3_600_000).toISOString(),
		}))
		insert.run(
			...[written.title, written.kicker, bodyText],
			...[pick(columns, number), number % 4 ? null : pick(campaigns, number), stage],
			...[`b${number.toString(36).padStart(7, '0')}`, people.get('correspondent') ?? null],
			...[pick(units, number), JSON.stringify(signatures), JSON.stringify(standardChain)],
			...['submission', JSON.stringify({ by: '校对', at: at.toISOString() })],
			...[at.toISOString(), at.toISOString()],
		)
	}
	db.exec('commit')
	db.close()
}

const bodyText = JSON.stringify({
	root: {
		...{ type: 'root', format: '', indent: 0, version: 1, direction: 'ltr' },
		children: Array.from({ length: 6 }, () => ({
			...{ type: 'paragraph', format: '', indent: 0, version: 1, direction: 'ltr' },
			children: [
				{
					...{ type: 'text', text: sentence.repeat(3), format: 0, style: '' },
					...{ mode: 'normal', detail: 0, version: 1 },
				},
			],
		})),
	},
})

function stageAt(percent: number): (typeof shares)[number][0] {
	let under = 0
	for (const [stage, share] of shares) {
		under += share
		if (percent < under) return stage
	}
	return 'published'
}

function pick(ids: readonly number[], number: number): number | null {
	return ids[number % ids.length] ?? null
}
