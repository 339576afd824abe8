import { byId, user } from './dom.ts'
import { draftsOf, dropAll } from './keep.ts'

/** Before somebody leaves: what is not sent goes with them, and they are told how much that is. */
export function startMePage(): void {
	const form = byId<HTMLFormElement>('leave')
	void draftsOf(user()).then(({ length }) => {
		if (length > 0)
			byId('unsent').textContent =
				`这台设备上有${length}篇没交的稿件，退出后会删掉。要留着的话，先去交上或存到服务器。`
	})
	form.addEventListener('submit', (event) => {
		event.preventDefault()
		void dropAll(user()).finally(() => form.submit())
	})
}
