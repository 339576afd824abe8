'use client'
import type { RefObject } from 'react'
import { keyList } from '../../queue/keys.ts'

/** The list of keys, opened by `?`. */
export function KeysHelp({ dialog }: { dialog: RefObject<HTMLDialogElement | null> }) {
	return (
		<dialog ref={dialog} aria-labelledby="keys-title">
			<h2 id="keys-title">快捷键</h2>
			<dl className="facts" style={{ margin: '12px 0' }}>
				{keyList.map(([keys, does]) => (
					<div key={does} style={{ display: 'contents' }}>
						<dt>
							{keys.map((key) => (
								<kbd key={key}>{key}</kbd>
							))}
						</dt>
						<dd>{does}</dd>
					</div>
				))}
			</dl>
			<p className="small muted">
				单个字母在输入框里不起作用，可以在<a href="/admin/account">我</a>的“快捷键”里关掉。
			</p>
			<form method="dialog" style={{ marginTop: 12 }}>
				<button type="submit" className="btn">
					关闭 <kbd>Esc</kbd>
				</button>
			</form>
		</dialog>
	)
}

/** Under the list: the keys at a glance. */
export function KeysLine() {
	return (
		<p className="keys">
			<span className="sr">快捷键：</span>
			{keyList.map(([keys, does]) => (
				<span key={does}>
					{keys.map((key) => (
						<kbd key={key}>{key}</kbd>
					))}{' '}
					{does}
				</span>
			))}
		</p>
	)
}
