import { z } from 'zod'
import { isPerson, ownPattern, parseNames, tradePattern, trades } from './names.ts'

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

const open = '^(?<mark>[■□●○◼◆▲△]?)\\s*[（(]?\\s*'
const trade = `(?:(?:${ownPattern})?(?<trade>${tradePattern}))?`
const names = '(?<names>[^（）()。]+?)'
const close = '\\s*[）)]?$'
/** `■通讯员 甲 摄`. The 摄 of 拍摄 is a sentence's. */
const taken = new RegExp(
	`${open}${trade}[\\s:：]*${names}[\\s/／]*(?<!拍)(?<did>摄影报道|摄影|摄|供图)${close}`,
	'u',
)
/** `摄影：甲`. */
const labelled = new RegExp(
	`${open}(?<did>摄影|供图|图)\\s*[:：/／]\\s*${trade}[\\s:：]*${names}${close}`,
	'u',
)

/** A credit as written: `■通讯员 甲 摄`, `（记者 甲/摄）`, `摄影：甲`; anything else is kept as words. */
export function parseCredit(typed: string): Credit | undefined {
	const line = typed.trim()
	return parseTaken(line) ?? asWords(line)
}

/** A credit that names who took the picture; `undefined` for any other line. */
export function parseTaken(line: string): Credit | undefined {
	const found = (taken.exec(line) ?? labelled.exec(line))?.groups
	if (!found?.names) return
	const { mark, trade, names: typed, did } = found
	// People of several trades: a credit has room for one, so the words stay as they are.
	if (new RegExp(tradePattern, 'u').test(typed)) return asWords(line)
	const named = parseNames(typed)
	const isSure = mark !== '' || trade !== undefined || did === '供图' || labelled.test(line)
	if (!isSure && (/[，,]/u.test(typed) || !named.every(isPerson))) return
	const parsed = credit.safeParse({
		...(trade ? { trade } : {}),
		names: named,
		did: did === '供图' ? '供图' : '摄',
	})
	return parsed.data
}

function asWords(line: string): Credit | undefined {
	const words = line.replace(/^[■□●○◼◆▲△]\s*/u, '')
	return words === '' ? undefined : { words }
}
