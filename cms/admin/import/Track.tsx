const steps = ['上传', '核对', '导入'] as const
export type At = 1 | 2 | 3

const about: Record<At, string> = {
	1: '第1步，共3步：选文件。',
	2: '第2步，共3步：核对。现在什么都还没导入。',
	3: '第3步，共3步：导入。',
}

/** Where an import is: head and steps. */
export function Track({ title, at }: { title: string; at: At }) {
	return (
		<>
			<header style={{ marginBottom: 12 }}>
				<div>
					<h1>{title}</h1>
					<p className="muted">{about[at]}</p>
				</div>
			</header>
			<ol className="track">
				{steps.map((name, index) => (
					<li
						key={name}
						className={index + 1 < at ? 'done' : ''}
						aria-current={index + 1 === at ? 'step' : undefined}
					>
						<i aria-hidden="true">{index + 1 < at ? '✓' : index + 1}</i>
						{name}
						{index + 1 < at && <span className="sr">（办完了）</span>}
					</li>
				))}
			</ol>
		</>
	)
}
