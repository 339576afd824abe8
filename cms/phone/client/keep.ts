import { type Draft, isBlank, keptFor } from '../draft.ts'

/** Bytes of a file that is not sent yet. Not a Blob: old browsers lose those when they are closed. */
type KeptFile = { key: string; bytes: ArrayBuffer; type: string; at: number }

let opening: Promise<IDBDatabase> | undefined

function open(): Promise<IDBDatabase> {
	opening ??= new Promise((done, failed) => {
		const request = indexedDB.open('newsroom', 1)
		request.onupgradeneeded = () => {
			request.result.createObjectStore('drafts', { keyPath: 'key' })
			request.result.createObjectStore('files', { keyPath: 'key' })
		}
		request.onsuccess = () => done(request.result)
		request.onerror = () => failed(request.error)
		request.onblocked = () => failed(new Error('The database is held by an older page.'))
	})
	return opening
}

async function within<T>(
	store: 'drafts' | 'files',
	mode: IDBTransactionMode,
	work: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
	const database = await open()
	return new Promise((done, failed) => {
		const transaction = database.transaction(store, mode)
		const request = work(transaction.objectStore(store))
		transaction.oncomplete = () => done(request.result)
		transaction.onerror = () => failed(transaction.error)
		transaction.onabort = () => failed(transaction.error)
	})
}

export async function keepDraft(draft: Draft): Promise<void> {
	await within('drafts', 'readwrite', (store) => store.put(draft))
}

export async function dropDraft({ key, photos, unread }: Draft): Promise<void> {
	await within('drafts', 'readwrite', (store) => store.delete(key))
	for (const photo of photos) await dropFile(photo.key)
	if (unread) await dropFile(unread.key)
}

export async function findDraft(key: string, owner: string): Promise<Draft | undefined> {
	return (await draftsOf(owner)).find((draft) => draft.key === key)
}

/** What this device keeps for somebody, newest first, with what was written before a login. Too old a draft goes. */
export async function draftsOf(owner: string, now = Date.now()): Promise<Draft[]> {
	const all = await within<Draft[]>('drafts', 'readonly', (store) => store.getAll())
	for (const draft of all) if (now - draft.at > keptFor) await dropDraft(draft)
	return all
		.filter((draft) => now - draft.at <= keptFor && !isBlank(draft))
		.filter((draft) => draft.owner === owner || draft.owner === '')
		.sort((a, b) => b.at - a.at)
}

export async function keepFile(key: string, file: Blob): Promise<void> {
	const kept: KeptFile = { key, bytes: await bytesOf(file), type: file.type, at: Date.now() }
	await within('files', 'readwrite', (store) => store.put(kept))
}

export async function findFile(key: string): Promise<Blob | undefined> {
	const kept = await within<KeptFile | undefined>('files', 'readonly', (store) => store.get(key))
	return kept && new Blob([kept.bytes], { type: kept.type })
}

export async function dropFile(key: string): Promise<void> {
	await within('files', 'readwrite', (store) => store.delete(key))
}

/** At a logout: the next one at this device is somebody else. */
export async function dropAll(owner: string): Promise<void> {
	for (const draft of await draftsOf(owner)) await dropDraft(draft)
}

function bytesOf(file: Blob): Promise<ArrayBuffer> {
	return new Promise((done, failed) => {
		const reader = new FileReader()
		reader.onload = () => done(reader.result as ArrayBuffer)
		reader.onerror = () => failed(reader.error)
		reader.readAsArrayBuffer(file)
	})
}
