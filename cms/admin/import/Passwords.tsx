import type { Handed } from '../../command/import-people.ts'
import type { CheckedLine } from '../../import/checked-line.ts'
import { csvOf } from '../../tally/table.ts'
import { saveFile } from '../pages/save-file.ts'

type Props = { accounts: readonly Handed[]; lines: readonly CheckedLine[]; onAgain: () => void }

/** The first passwords, this one time. */
export function Passwords({ accounts, lines, onAgain }: Props) {
	const titleOf = (line: number) => lines.find((one) => one.line === line)?.title ?? ''
	const table = accounts.map(({ line, username, password }) => [titleOf(line), username, password])
	return (
		<div className="stack">
			<p className="notice ok" role="status">
				导入好了，新建{accounts.length}个账号。
			</p>
			{accounts.length > 0 && (
				<>
					<p className="notice warn">
						<strong>初始密码只显示这一次，离开这一页就看不到了。</strong>
						请下载后当面或用可靠的办法交给本人；第一次登录要改密码。
					</p>
					<div className="row">
						<button
							type="button"
							className="btn primary"
							onClick={() =>
								saveFile('初始密码.csv', csvOf([['谁', '账号', '初始密码'], ...table]))
							}
						>
							下载初始密码
						</button>
					</div>
					<div className="scroll">
						<table>
							<caption className="sr">初始密码</caption>
							<thead>
								<tr>
									{['谁', '账号', '初始密码'].map((head) => (
										<th key={head} scope="col">
											{head}
										</th>
									))}
								</tr>
							</thead>
							<tbody>
								{accounts.map(({ line, username, password }) => (
									<tr key={username}>
										<th scope="row">{titleOf(line)}</th>
										<td className="mono">{username}</td>
										<td className="mono">{password}</td>
									</tr>
								))}
							</tbody>
						</table>
					</div>
				</>
			)}
			<button type="button" className="btn" onClick={onAgain}>
				再导入一个表格
			</button>
		</div>
	)
}
