/** Leads to the pages before and after, where there is more than one. */
export function Pages(props: { page: number; pages: number; onPage: (page: number) => void }) {
	const { page, pages, onPage } = props
	if (pages <= 1) return null
	return (
		<nav className="row small" aria-label="翻页" style={{ marginTop: 12 }}>
			{page > 1 && (
				<button type="button" className="btn mini subtle" onClick={() => onPage(page - 1)}>
					上一页
				</button>
			)}
			<span>
				第{page}页，共{pages}页
			</span>
			{page < pages && (
				<button type="button" className="btn mini subtle" onClick={() => onPage(page + 1)}>
					下一页
				</button>
			)}
		</nav>
	)
}
