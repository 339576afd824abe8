import { type Files, printPage } from '../document.ts'
import { html } from '../html.ts'

/** Why somebody is asked to log in, or was not let in. */
export type Notice = 'wrong' | 'locked' | 'expired' | 'changed' | 'foreign' | undefined
type Asked = { username: string; next: string; notice: Notice; until?: string | undefined }

const words: Record<NonNullable<Notice>, (until?: string) => { what: string; cure: string }> = {
	wrong: () => ({
		what: '账号或密码不对，没有登录。',
		cure: '请检查大小写再试。连续错5次，账号停用10分钟。',
	}),
	locked: (until) => ({
		what: until ? `错了5次，账号停用到${until}。` : '错了5次，账号停用10分钟。',
		cure: '着急请找本单位审签人重设密码。',
	}),
	expired: () => ({ what: '登录过期了，稿件没丢。', cure: '请再登录一次，会回到这里。' }),
	changed: () => ({ what: '密码改好了。', cure: '请用新密码登录一次。' }),
	foreign: () => ({
		what: '这次登录是从别的网站发来的，没有登录。',
		cure: '请在这一页里再登录一次。',
	}),
}

/** One login for all. A plain form: it works before and without the script. */
export function loginPage({ username, next, notice, until }: Asked, files: Files): string {
	const said = notice && words[notice](until)
	const isBad = notice === 'wrong' || notice === 'locked' || notice === 'foreign'
	const invalid = notice === 'wrong' && html` aria-invalid="true"`
	return printPage(
		{
			name: 'login',
			title: '采编系统',
			tab: undefined,
			dock: html``,
			main: html`<section>
<form class="card stack" method="post" action="/login" aria-labelledby="login">
<h2 id="login" class="big">登录</h2>
${said && html`<div class="notice ${isBad ? 'bad' : notice === 'changed' ? 'ok' : 'warn'}" role="alert"><strong>${said.what}</strong><br>${said.cure}</div>`}
<input type="hidden" name="next" value="${next}">
<div class="field"><label for="u">手机号或账号</label><input id="u" name="username" type="text" autocomplete="username" autocapitalize="none" required value="${username}"${invalid}></div>
<div class="field"><label for="p">密码</label><div class="row beside"><input id="p" name="password" type="password" autocomplete="current-password" required${invalid}><button class="btn" type="button" id="show" aria-pressed="false" hidden>显示</button></div></div>
<label class="choice"><input type="checkbox" name="remember" value="1" checked> <span>记住我7天<span class="muted small">（公用电脑请不要选）</span></span></label>
<button class="btn primary wide" type="submit">登录</button>
<p class="small muted">忘了密码：请本单位审签人或总编室在“单位与人员”里重设，您会拿到一个只能用一次的新密码。</p>
</form>
</section>
<section class="notice">
<strong>网络不好或还没有账号？</strong>可以先写稿，稿件存在这台设备上，登录后再交。<br><a class="line" href="/submit">先写稿，稍后登录</a>
</section>`,
		},
		files,
	)
}
