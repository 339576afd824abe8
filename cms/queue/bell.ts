/** What one was told, as the bell shows it. */
export type Bell = Readonly<{
	unread: number
	told: readonly { id: string; words: string; at: string; read: boolean; manuscript: string }[]
}>
