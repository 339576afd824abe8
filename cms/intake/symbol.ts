const wingdings: Record<number, string> = {
	40: '☎',
	42: '✉',
	74: '☺',
	108: '●',
	109: '❍',
	110: '■',
	111: '□',
	112: '❐',
	113: '❑',
	114: '❒',
	115: '◆',
	116: '◆',
	117: '◆',
	118: '❖',
	119: '◆',
	128: '⓪',
	129: '①',
	130: '②',
	131: '③',
	132: '④',
	133: '⑤',
	134: '⑥',
	135: '⑦',
	136: '⑧',
	137: '⑨',
	138: '⑩',
	159: '•',
	161: '○',
	162: '○',
	164: '◎',
	167: '▪',
	168: '□',
	171: '★',
	182: '☆',
	216: '➢',
	223: '←',
	224: '→',
	225: '↑',
	226: '↓',
	232: '➔',
	239: '⇦',
	240: '⇨',
	251: '✗',
	252: '✓',
	253: '☒',
	254: '☑',
}
const wingdings2: Record<number, string> = {
	79: '✗',
	80: '✓',
	81: '☒',
	82: '☑',
	83: '☒',
	84: '☒',
	151: '●',
	163: '□',
	162: '■',
	42: '□',
}
const symbol: Record<number, string> = {
	97: 'α',
	98: 'β',
	103: 'γ',
	100: 'δ',
	108: 'λ',
	109: 'μ',
	112: 'π',
	114: 'ρ',
	115: 'σ',
	119: 'ω',
	87: 'Ω',
	68: 'Δ',
	83: '∑',
	163: '≤',
	176: '°',
	177: '±',
	178: '″',
	179: '≥',
	180: '×',
	183: '•',
	184: '÷',
	185: '≠',
	186: '≡',
	187: '≈',
	165: '∞',
	172: '←',
	173: '↑',
	174: '→',
	175: '↓',
	214: '√',
	162: '′',
	37: '%',
	43: '+',
	45: '−',
	61: '=',
}
const fonts: [name: RegExp, table: Record<number, string>][] = [
	[/^wingdings 2$/i, wingdings2],
	[/^wingdings$/i, wingdings],
	[/^symbol$/i, symbol],
]

/** The character that a symbol font draws at a code (F000 to F0FF, or without F0); `undefined` when it has none. */
export function symbolOf(font: string, code: number): string | undefined {
	const table = fonts.find(([name]) => name.test(font.trim()))?.[1]
	if (table) return table[code & 0xff]
	return code >= 0x20 && !(code >= 0xe000 && code <= 0xf8ff)
		? String.fromCodePoint(code)
		: undefined
}

/** Text typed in a symbol font; characters that are not in its table are left out and counted. */
export function symbolsIn(
	text: string,
	font: string | undefined,
): { text: string; lost: number } | undefined {
	if (!font || !fonts.some(([name]) => name.test(font)) || !/[\uf000-\uf0ff]/.test(text)) return
	let lost = 0
	const read = text.replace(/[\uf000-\uf0ff]/g, (one) => {
		const found = symbolOf(font, one.charCodeAt(0))
		if (found === undefined) lost++
		return found ?? ''
	})
	return { text: read, lost }
}
