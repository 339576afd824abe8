import type { Role } from '../review/chain.ts'
import { roleNames } from '../review/names.ts'
import type { TableRecord } from './records-of.ts'

/** The columns of a list of units and people. */
export const peopleColumns = {
	unit: ['单位', '单位名称'],
	code: ['单位编码', '编码'],
	kind: ['类别', '单位类别'],
	username: ['账号', '用户名', '登录名'],
	name: ['名称', '姓名', '称呼'],
	role: ['身份', '角色'],
} as const
export type PeopleRecord = TableRecord<keyof typeof peopleColumns>

export type UnitKind = 'town' | 'bureau' | 'other'
const kinds: Readonly<Record<string, UnitKind>> = {
	...{ 镇街: 'town', 镇: 'town', 街道: 'town', 乡镇: 'town' },
	...{ 部门: 'bureau', 局: 'bureau', 单位: 'bureau', 其他: 'other' },
}

export type Known = Readonly<{
	/** Units that are there, by name, with their codes. */
	units: ReadonlyMap<string, string>
	usernames: ReadonlySet<string>
}>
export type PersonPlan = Readonly<{
	line: number
	/** What the line is about, as a list shows it. */
	title: string
	/** A unit to be created, before the people who name it. */
	newUnit?: { code: string; name: string; kind: UnitKind }
	unit?: string
	user?: { username: string; name: string; role: Role }
	/** What is wrong and what to do; with any the line is not imported. */
	faults: readonly string[]
}>

/** What an import of units and people would do, line by line, with every fault. Changes nothing. */
export function planPeople(records: readonly PeopleRecord[], known: Known): PersonPlan[] {
	const units = new Map(known.units)
	const lines = new Map<string, number>()
	return records.map((record): PersonPlan => {
		const { line, unit = '', code = '', username = '', name = '' } = record
		const faults: string[] = []
		const newUnit = unit && !units.has(unit) ? unitOf(record, units, faults) : undefined
		const unitCode = units.get(unit) ?? newUnit?.code
		if (unit && code && units.has(unit) && units.get(unit) !== code) {
			faults.push(`“${unit}”的编码是${units.get(unit)}，表里写的是${code}。请改成一样的，或留空。`)
		}
		const user = username || name || record.role ? userOf(record, faults) : undefined
		if (!unit && !user) faults.push('这一行没有单位，也没有账号。请补上，或删掉这一行。')
		if (user) faults.push(...taken(user.username, line, known, lines))
		if (user && !unit && (user.role === 'correspondent' || user.role === 'unit-lead')) {
			faults.push(`${roleNames[user.role]}要有单位。请补上“单位”一列。`)
		}
		if (user) lines.set(user.username, lines.get(user.username) ?? line)
		if (newUnit && faults.length === 0) units.set(newUnit.name, newUnit.code)
		return {
			...{ line, title: [unit, name || username].filter(Boolean).join(' '), faults },
			...(newUnit ? { newUnit } : {}),
			...(unitCode ? { unit: unitCode } : {}),
			...(user ? { user } : {}),
		}
	})
}

function unitOf(
	{ unit = '', code = '', kind = '' }: PeopleRecord,
	units: ReadonlyMap<string, string>,
	faults: string[],
): PersonPlan['newUnit'] {
	const known = kinds[kind]
	if (!/^[a-z0-9-]+$/u.test(code)) {
		faults.push(
			`“${unit}”还没有建，要写单位编码：小写字母、数字和短横，例如zhaomiao。编码会出现在网址里，以后不能改。`,
		)
	}
	if ([...units.values()].includes(code)) faults.push(`编码${code}已经是别的单位的。请换一个。`)
	if (!known) faults.push(`“${unit}”还没有建，类别要写“镇街”“部门”或“其他”。`)
	return known ? { code, name: unit, kind: known } : undefined
}

function userOf(
	{ username = '', name = '', role = '' }: PeopleRecord,
	faults: string[],
): PersonPlan['user'] {
	const found = (Object.entries(roleNames) as [Role, string][]).find(([, label]) => label === role)
	if (!found) {
		faults.push(
			`身份“${role}”不认识。请写${Object.values(roleNames)
				.map((label) => `“${label}”`)
				.join('')}之一。`,
		)
	}
	if (!/^[\w.-]{3,60}$/u.test(username)) {
		faults.push(`账号“${username}”不能用。请用3到60个字母、数字、点、短横或下划线。`)
	}
	if (!name) faults.push('没有名称。请写编辑部里怎么称呼，例如“赵庙镇通讯员”。')
	return found ? { username, name, role: found[0] } : undefined
}

function taken(
	username: string,
	line: number,
	{ usernames }: Known,
	lines: ReadonlyMap<string, number>,
): string[] {
	if (usernames.has(username.toLowerCase()))
		return [`账号${username}已经有了，不导入。请换一个，或删掉这一行。`]
	const before = lines.get(username)
	return before && before !== line
		? [`账号${username}和第${before}行重复。请换一个，或删掉一行。`]
		: []
}
