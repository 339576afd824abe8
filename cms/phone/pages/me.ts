import { roleNames } from '../../review/names.ts'
import { type Files, printPage } from '../document.ts'
import { html } from '../html.ts'
import type { Viewer } from '../viewer.ts'

/** One's own account: the password, and the way out. */
export function mePage(viewer: Viewer, refused: string | undefined, files: Files): string {
	const roles = viewer.roles.map((role) => roleNames[role]).join('、')
	return printPage(
		{
			...{ name: 'me', title: '我', tab: 'me', viewer },
			main: html`<section class="card stack-s"><h2 class="t2">${viewer.name}</h2><p class="small muted">${roles}${viewer.unit && ` · ${viewer.unit}`}</p></section>
<section>
<form class="card stack" method="post" action="/me" aria-labelledby="pw">
<h2 id="pw">改密码</h2>
${viewer.mustChangePassword && html`<div class="notice warn" role="alert"><strong>第一次登录要先改密码。</strong><br>现在的密码别人知道。改好以后才能看稿、交稿。</div>`}
${refused && html`<div class="notice bad" role="alert">${refused}</div>`}
<input type="hidden" name="do" value="password">
<input type="text" name="username" autocomplete="username" value="${viewer.name}" hidden>
<div class="field"><label for="old">现在的密码</label><input id="old" name="old" type="password" autocomplete="current-password" required></div>
<div class="field"><label for="new">新密码</label><input id="new" name="password" type="password" autocomplete="new-password" minlength="8" required aria-describedby="newh"><p class="help" id="newh">至少8个字。改好后别处的登录都会退出，要用新密码再登录一次。</p></div>
<button class="btn primary wide" type="submit">改密码</button>
</form></section>
<section>
<form class="card stack-s" method="post" action="/me" id="leave">
<input type="hidden" name="do" value="logout">
<p class="small" id="unsent" role="status">退出后，没交的稿件会从这台设备上删掉；已存到服务器的不受影响。</p>
<button class="btn wide" type="submit">退出登录</button>
</form></section>`,
		},
		files,
	)
}
