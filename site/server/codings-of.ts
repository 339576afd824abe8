const known = ['br', 'gzip'] as const

/** The compressions we have that a reader takes, the smaller first (RFC 9110, 12.5.3). One refused with `q=0` is not taken. */
export function codingsOf(accepted: string | string[] | undefined): (typeof known)[number][] {
	const taken = new Set<string>()
	for (const part of String(accepted ?? '')
		.toLowerCase()
		.split(',')) {
		const [name = '', ...parameters] = part.split(';').map((word) => word.trim())
		if (!parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter))) taken.add(name)
	}
	return known.filter((coding) => taken.has(coding))
}
