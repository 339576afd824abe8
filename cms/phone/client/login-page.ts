import { byId } from './dom.ts'

/** 显示 what is typed as the password. */
export function startLoginPage(): void {
	const [password, show] = [byId<HTMLInputElement>('p'), byId('show')]
	show.hidden = false
	show.addEventListener('click', () => {
		const shown = password.type === 'text'
		password.type = shown ? 'password' : 'text'
		show.setAttribute('aria-pressed', String(!shown))
		show.textContent = shown ? '显示' : '隐藏'
	})
}
