/** R11: an address that a reader may be sent to, its scheme in lower case; `undefined` for all others. */
export function safeLink(address: string): string | undefined {
	const found = /^\s*(https?:\/\/|mailto:)(\S+)\s*$/i.exec(address)
	return found ? `${found[1]?.toLowerCase()}${found[2]}` : undefined
}
