import type { Run } from './use-archive.ts'

/** How far an import is, and what it could not bring in. */
export function Running({ running }: { running: Run }) {
	const { isOn, isDone, done, of, failed, cutOff } = running
	return (
		<section className="stack-s" aria-label="导入进度">
			<progress max={of} value={done + failed.length} aria-label={`已导入${done}篇，共${of}篇`} />
			<p role="status" className={isDone ? 'notice ok' : ''}>
				{isDone
					? `导入好了：${done}篇。`
					: `${isOn ? '正在导入，' : ''}已导入${done}篇，共${of}篇。`}
			</p>
			{cutOff && (
				<p className="notice warn" role="alert">
					{cutOff}已导入的{done}篇都在。点“接着导入”，导过的不会重复。
				</p>
			)}
			{failed.length > 0 && (
				<div className="notice bad" role="alert">
					<p>
						<strong>{failed.length}篇没有导入：</strong>
					</p>
					<ul className="small">
						{failed.map(({ line, said }) => (
							<li key={line}>
								第{line}行：{said}
							</li>
						))}
					</ul>
				</div>
			)}
		</section>
	)
}
