/** What one was told, as the bell shows it. */
export type Bell = Readonly<{
	unread: number
	/** How many manuscripts wait for one, as the list's first tab counts them. */
	waiting: number
	told: readonly { id: string; words: string; at: string; read: boolean; manuscript: string }[]
}>
