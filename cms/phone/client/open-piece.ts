import type { Stored, Synced, Traveller } from './sync.ts'

/** The piece that the page has open, and how far it is: one a page, shared by the files that show it and carry it. */
export const open = {
	// Set when the page starts: the script holds every page's code, and only this one has the form.
	form: undefined as unknown as HTMLFormElement,
	draft: undefined as unknown as Traveller,
	/** Somebody else holds it: to be read only. */
	locked: false,
	stored: undefined as Stored | undefined,
	state: undefined as Synced | { kind: 'working' } | undefined,
	/** Typed since it was last kept on the device. */
	dirty: false,
	/** A file was refused: that is said until another is chosen. */
	wrongFile: false,
	/** Bytes of each picture that have arrived, and where the device shows it from. */
	progress: new Map<string, number>(),
	pictures: new Map<string, string>(),
	/** Reads the .docx that was chosen while there was no network. */
	readUnread: async (): Promise<void> => {},
}

/** One that was sent back is sent again from the page of its reasons. */
export function isReturned(): boolean {
	return document.body.dataset.stage === 'returned'
}
