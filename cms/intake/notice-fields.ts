/** What an official notice says besides its text, as far as it was found (GB/T 9704-2012, 7). */
export type NoticeFields = {
	issuer?: string
	number?: string
	to?: string
	signedBy?: string
	/** ISO. */
	date?: string
	attachments?: string[]
	copies?: string
}
