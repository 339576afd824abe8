'use client'
import { useState } from 'react'
import { type DeskPage, keysOf, type ListedKey } from '../../keys/key-list.ts'
import { Dialog } from '../manuscript/Dialog.tsx'
import '../manuscript/manuscript.css'
import { keysAreOn, useKeySwitch } from './setting.ts'

/** The keys of a page, opened by `?`, and the switch for single letters. */
export function KeysHelp({ page, onClose }: { page: DeskPage; onClose: () => void }) {
	return (
		<Dialog
			title="快捷键"
			about="单个字母只在输入框外有效"
			onClose={onClose}
			footer={<LettersSwitch />}
		>
			<dl className="facts keys-list">
				{keysOf(page).map(({ keys, does, more }) => (
					<div key={does}>
						<dt>
							<Kbds keys={keys} />
						</dt>
						<dd>
							{does}
							{more && <span className="muted">（{more}）</span>}
						</dd>
					</div>
				))}
			</dl>
		</Dialog>
	)
}

function LettersSwitch() {
	const [on, setOn] = useState(keysAreOn)
	const [isLost, setLost] = useState(false)
	const keep = useKeySwitch()
	const change = (to: boolean): void => {
		setOn(to)
		setLost(false)
		keep(to).catch(() => {
			setOn(!to)
			setLost(true)
		})
	}
	return (
		<>
			<label className="choice">
				<input type="checkbox" checked={on} onChange={({ target }) => change(target.checked)} />
				用单个字母的快捷键
			</label>
			{isLost && <p role="alert">没存上：连不上服务器。请再试一次。</p>}
		</>
	)
}

/** The caps of keys that are pressed after or with one another. */
export function Kbds({ keys }: Pick<ListedKey, 'keys'>) {
	return keys.map((key) => <kbd key={key}>{key}</kbd>)
}
