import { printClock } from '../../../content/day.ts'
import type { Line } from './use-live.ts'

/** At the top: whether what is shown is what the server has. */
export function LineState({ line }: { line: Line }) {
	return (
		<span className="muted small" role="status">
			{line === 'off' || line === 'out' ? '断开' : '已连接'}
		</span>
	)
}

/** What to do while the list cannot be asked for. @param told when the list was last answered, ISO 8601 */
export function LineNotice(props: { line: Line; told: string; onRefresh: () => void }) {
	const { line, told, onRefresh } = props
	if (line === 'off') {
		return (
			<div className="notice warn row" role="alert" style={{ marginBottom: 12 }}>
				<p className="grow">
					<strong>网络断开，正在重连。</strong>
					列表停在{printClock(told)}。没有网络，不能签。签字要当场由服务器记下。
				</p>
				<button type="button" className="btn mini" onClick={onRefresh}>
					现在重连
				</button>
			</div>
		)
	}
	if (line === 'out') {
		return (
			<div className="notice warn" role="alert" style={{ marginBottom: 12 }}>
				<p>
					登录过期了，稿件没丢。请再登录一次，会回到这里。{' '}
					<a href={`/admin/login?redirect=${encodeURIComponent('/admin')}`}>登录</a>
				</p>
			</div>
		)
	}
	if (line === 'opening' || line === 'slow') {
		return (
			<p className="small muted" role="status">
				{line === 'slow' ? '网络有点慢，还在打开……' : '正在打开……'}
			</p>
		)
	}
	return null
}
