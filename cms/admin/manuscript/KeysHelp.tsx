'use client'
import { Fragment, useState } from 'react'
import { Dialog } from './Dialog.tsx'
import { keysAreOn, setKeys } from './use-keys.ts'

const list: readonly [string, string][] = [
	['S', '签字、复签（再按Enter确认）'],
	['R', '退回修改（再按1–9、0勾选理由）'],
	['D', '对比'],
	['N P', '下一处、上一处（改动或校对发现）'],
	['A', '采纳这一条校对建议'],
	['I', '忽略这一条校对建议'],
	['Ctrl S', '保存'],
	['Ctrl Enter', '发布'],
	['Esc', '关闭'],
	['?', '这张表'],
]

/** The keys of the desk, and the switch for single letters. */
export function KeysHelp({ onClose }: { onClose: () => void }) {
	const [on, setOn] = useState(keysAreOn)
	return (
		<Dialog
			title="快捷键"
			about="单个字母只在输入框外有效"
			onClose={onClose}
			footer={
				<label className="choice">
					<input
						type="checkbox"
						checked={on}
						onChange={({ target }) => {
							setKeys(target.checked)
							setOn(target.checked)
						}}
					/>
					用单个字母的快捷键
				</label>
			}
		>
			<dl className="facts keys-list">
				{list.map(([key, what]) => (
					<Fragment key={key}>
						<dt>
							<kbd>{key}</kbd>
						</dt>
						<dd>{what}</dd>
					</Fragment>
				))}
			</dl>
		</Dialog>
	)
}
