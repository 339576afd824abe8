/** Who may do what with a live piece. */
export function WhoMay() {
	return (
		<section className="card" aria-labelledby="live-who">
			<h2 id="live-who">谁能做什么</h2>
			<dl className="facts">
				<dt>发更正</dt>
				<dd>责任编辑起草，校对、总编签</dd>
				<dt>撤稿</dt>
				<dd>总编、值班总编，一人即可</dd>
				<dt>恢复</dt>
				<dd>总编，要写理由</dd>
			</dl>
		</section>
	)
}
