import type { Draft } from '../draft.ts'
import { ask } from './ask.ts'
import { newKey } from './dom.ts'
import { findFile, keepDraft } from './keep.ts'
import type { Stored, Way } from './sync.ts'
import { upload } from './upload.ts'

/** The way to the newsroom of this browser. */
export function browserWay(
	watch: (stored: Stored | undefined) => void,
	onProgress: (photo: string, received: number) => void,
): Way {
	return {
		keep: (draft: Draft) => keepDraft(draft),
		store: (json) => ask('/api/keep', { method: 'POST', json }),
		send: (json) => ask('/api/send', { method: 'POST', json }),
		upload: async ({ key, name }) => {
			const file = await findFile(key)
			if (!file) {
				const message = '这张图片不在这台设备上了。请再选一次。'
				return { kind: 'refused', refusals: [{ kind: 'gone', message }] }
			}
			return upload(key, file, name, (received) => onProgress(key, received))
		},
		...{ newKey, watch },
	}
}
