import { printDay } from '../../content/day.ts'
import type { Day } from '../../content/route.ts'
import type { Told } from './figure.ts'
import type { LedgerEvent } from './ledger.ts'
import { printTold } from './mismatches.ts'

const acts: Record<LedgerEvent['act'], string> = {
	...{ feature: '放到横幅下', unfeature: '从横幅下拿掉' },
	...{ add: '加一项', update: '更新', check: '核对', remove: '删掉', adopt: '转入台账' },
}
const names: Partial<Record<keyof Told, string>> = {
	...{ label: '指标名称', asOf: '截至', source: '出处', note: '备注' },
}

/** What happened in a ledger, in words: 更新：1728件 → 1782件. */
export function eventWords({ act, before, after }: LedgerEvent): { what: string; text: string } {
	return { what: acts[act], text: changeIn(before, after) }
}

function changeIn(before: Told | undefined, after: Told | undefined): string {
	if (!before || !after) {
		const told = after ?? before
		return told ? [printTold(told), ...circumstances(told)].join('，') : ''
	}
	const [was, is] = [printTold(before), printTold(after)]
	const rest = (Object.keys(names) as (keyof Told)[]).flatMap((name) =>
		before[name] === after[name]
			? []
			: `${names[name]}：${before[name] || '（空）'} → ${after[name] || '（空）'}`,
	)
	return [...(was === is ? [] : [`${was} → ${is}`]), ...rest].join('；')
}

function circumstances({ asOf, source }: Told): string[] {
	const day = /^\d{4}-\d{2}-\d{2}$/.test(asOf) ? `截至${printDay(asOf as Day)}` : ''
	return [day, source].filter(Boolean)
}
