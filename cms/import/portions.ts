/** How many documents go to the server at once: it holds them all in memory. */
export const documentsAtOnce = 20

/** The list in parts of at most `size`, in order. */
export function portionsOf<Item>(items: readonly Item[], size: number): Item[][] {
	return Array.from({ length: Math.ceil(items.length / size) }, (_, at) =>
		items.slice(at * size, (at + 1) * size),
	)
}

/** The documents of a choice of files: Word's, without the hidden ones that Word leaves beside an open one. */
export function documentsIn<File extends { name: string }>(files: readonly File[]): File[] {
	return files
		.filter(({ name }) => /\.docx$/iu.test(name) && !name.startsWith('~$'))
		.sort((one, other) => one.name.localeCompare(other.name, 'zh'))
}
