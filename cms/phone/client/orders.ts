import { html } from '../html.ts'
import { fill } from './dom.ts'

const offline = '没有网络，不能签。签字要当场由服务器记下。'

/**
 * Forms that give an order (签字, 退回, 撤回): plain forms, sent here without leaving the page, so that a lost
 * connection costs no word of what was typed, and a second tap does nothing.
 */
export function startOrders(): void {
	document.addEventListener('submit', (event) => {
		const form = event.target as HTMLFormElement
		if (!('order' in form.dataset)) return
		event.preventDefault()
		if (form.dataset.busy) return
		form.dataset.busy = 'yes'
		void send(form).finally(() => {
			delete form.dataset.busy
		})
	})
}

async function send(form: HTMLFormElement): Promise<void> {
	const fields = new URLSearchParams()
	new FormData(form).forEach((value, name) => {
		if (typeof value === 'string') fields.append(name, value)
	})
	say(form, '')
	try {
		const response = await fetch(form.action, {
			method: 'POST',
			body: fields,
			headers: { accept: 'application/json' },
		})
		if (response.status === 401) return say(form, '登录过期了。请在新页里登录，再回来点一次。')
		const answer = (await response.json()) as { next?: string; refusals?: { message: string }[] }
		if (answer.next) location.href = answer.next
		else say(form, (answer.refusals ?? []).map(({ message }) => message).join(''))
	} catch {
		say(
			form,
			form.dataset.order === 'sign' ? offline : '没有网络，没有办成。您填的都在，联网后再点一次。',
		)
	}
}

function say(form: HTMLFormElement, words: string): void {
	let box = form.querySelector<HTMLElement>('[data-said]')
	if (!box) {
		box = document.createElement('div')
		box.dataset.said = ''
		box.setAttribute('role', 'alert')
		form.append(box)
	}
	fill(box, words ? html`<p class="notice bad small">${words}</p>` : '')
}
