import { z } from 'zod'
import { parseNames, type Trade, tradePattern, trades } from './names.ts'

/** Who took a picture, or what it is when nobody can be named: `示意图`, `资料图片`. */
export const credit = z.union([
	z.strictObject({
		trade: z.enum(trades).optional(),
		names: z.array(z.string().regex(/^[^\s　、，,;；/／]{2,}$/u)).min(1),
		/** 摄: took it; 供图: sent it in. */
		did: z.enum(['摄', '供图']),
	}),
	z.strictObject({ words: z.string().min(1) }),
])
export type Credit = z.infer<typeof credit>

/** `通讯员 田贺 摄`; the page puts ■ before it. */
export function printCredit(given: Credit): string {
	if ('words' in given) return given.words
	return [given.trade, ...given.names, given.did].filter(Boolean).join(' ')
}

const marks = '[■□●○◼◆▲△]'
const taken = new RegExp(
	`^${marks}?[\\s　]*[（(]?[\\s　]*(?<trade>${tradePattern})?[\\s　:：]*(?<names>[^（）()。，]+?)[\\s　/／]*(?<did>摄影报道|摄影|摄|供图)[\\s　]*[）)]?$`,
	'u',
)
const labelled = new RegExp(
	`^${marks}?[\\s　]*[（(]?(?:摄影|供图|图)[\\s　/／]*[:：/／][\\s　]*(?<trade>${tradePattern})?[\\s　]*(?<names>[^（）()。，]+?)[\\s　]*[）)]?$`,
	'u',
)

/** A credit as written: `■通讯员 甲 摄`, `（记者 甲/摄）`, `摄影：甲`; anything else is kept as words. */
export function parseCredit(typed: string): Credit | undefined {
	const line = typed.trim()
	if (line === '') return
	return parseTaken(line) ?? { words: line.replace(new RegExp(`^${marks}[\\s　]*`, 'u'), '') }
}

/** A credit that names who took the picture; `undefined` for any other line. */
export function parseTaken(line: string): Credit | undefined {
	const found = (taken.exec(line) ?? labelled.exec(line))?.groups
	const names = parseNames(found?.names ?? '')
	if (!found || names.length === 0 || names.some((name) => [...name].length < 2)) return
	return {
		...(found.trade ? { trade: found.trade as Trade } : {}),
		names,
		did: found.did === '供图' || /^\S*供图/u.test(line) ? '供图' : '摄',
	}
}
