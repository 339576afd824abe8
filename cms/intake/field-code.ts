/** `HYPERLINK "https://…" \t "_blank"`: the address alone; switches follow it. */
export function addressIn(code: string): string | undefined {
	const found = /^\s*HYPERLINK\s+(?:\\[nt]\s+(?:"[^"]*"\s*)?)*(?:"([^"]*)"|([^\s\\"]\S*))/i.exec(
		code,
	)
	return found?.[1] ?? found?.[2]
}

/**
 * What an EQ field draws, without its readings: `EQ \* jc0 \o\ad(\s\up 9(pīn),拼)` is 拼, `EQ \o\ac(○,印)` is 印,
 * `EQ \f(1,2)` is 1/2.
 */
export function equationText(code: string): { text: string; reading: boolean } | undefined {
	if (!/^\s*EQ\b/i.test(code)) return
	const bare = code.replace(/^\s*EQ\b/i, '').replace(/\\\*\s*(?:"[^"]*"|\w+)/g, ' ')
	const reading = /\\s\s*\\(up|do)/i.test(bare)
	return { text: draw(bare).trim(), reading }
}

function draw(code: string): string {
	const found = /\\[a-z]+(?:\s*\d+)?(?:\s*\\[a-z]+(?:\s*-?\d+)?)*\s*\(/i.exec(code)
	if (!found) return code.replace(/\\[a-z]+\s*\d*/gi, '')
	const open = found.index + found[0].length
	const close = closing(code, open)
	const parts = split(code.slice(open, close)).map(draw)
	const command = found[0].toLowerCase()
	const inner = command.startsWith('\\f')
		? parts.join('/')
		: command.startsWith('\\r')
			? `${parts.slice(0, -1).join('')}√${parts.at(-1) ?? ''}`
			: command.startsWith('\\o')
				? (parts.at(-1) ?? '')
				: parts.join('')
	return (
		code.slice(0, found.index).replace(/\\[a-z]+\s*\d*/gi, '') + inner + draw(code.slice(close + 1))
	)
}

function closing(code: string, from: number): number {
	let depth = 1
	for (let at = from; at < code.length; at++) {
		if (code[at] === '(') depth++
		if (code[at] === ')') depth--
		if (depth === 0) return at
	}
	return code.length
}

function split(inner: string): string[] {
	const parts = ['']
	let depth = 0
	for (const one of inner) {
		if (one === '(') depth++
		if (one === ')') depth--
		if (depth === 0 && (one === ',' || one === ';')) parts.push('')
		else parts[parts.length - 1] += one
	}
	return parts
}
