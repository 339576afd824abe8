export type DeskPage = 'queue' | 'manuscript'
export type ListedKey = Readonly<{
	keys: readonly string[]
	/** In a word or two, where space is short. */
	does: string
	/** What comes after it, for who looks it up. */
	more?: string
}>

const listed: readonly (ListedKey & { on: readonly DeskPage[] })[] = [
	{ keys: ['J', 'K'], does: '下一篇、上一篇', on: ['queue', 'manuscript'] },
	{ keys: ['Enter'], does: '打开', on: ['queue'] },
	{ keys: ['Enter'], does: '去改这一处', more: '先用N、P选一条校对发现', on: ['manuscript'] },
	{ keys: ['空格'], does: '速览', on: ['queue'] },
	{ keys: ['空格'], does: '在旁边看网页', on: ['manuscript'] },
	{ keys: ['S'], does: '签', more: '签字或复签，再按Enter确认', on: ['queue', 'manuscript'] },
	{ keys: ['R'], does: '退回', more: '再按1–9、0勾选理由', on: ['queue', 'manuscript'] },
	{ keys: ['D'], does: '看改动', on: ['queue', 'manuscript'] },
	{ keys: ['N', 'P'], does: '下一处、上一处', more: '校对发现或改动', on: ['manuscript'] },
	{ keys: ['A'], does: '采纳', more: '这一条校对建议', on: ['manuscript'] },
	{ keys: ['I'], does: '忽略', more: '这一条校对建议', on: ['manuscript'] },
	{ keys: ['/'], does: '搜索', on: ['queue', 'manuscript'] },
	{ keys: ['G', 'Q'], does: '回到这里', on: ['queue'] },
	{ keys: ['G', 'Q'], does: '回到待我处理', on: ['manuscript'] },
	{ keys: ['Ctrl', 'S'], does: '保存', on: ['manuscript'] },
	{ keys: ['Ctrl', 'Enter'], does: '发布', on: ['manuscript'] },
]

/** Keys that every page has and that stand on their own buttons. */
const everywhere: readonly ListedKey[] = [
	{ keys: ['Esc'], does: '关闭' },
	{ keys: ['?'], does: '这张表' },
]

/** The keys of a page at a glance. */
export function keysAtAGlance(page: DeskPage): readonly ListedKey[] {
	return listed.filter(({ on }) => on.includes(page))
}

/** All keys of a page, as the list opened by `?` has them. */
export function keysOf(page: DeskPage): readonly ListedKey[] {
	return [...keysAtAGlance(page), ...everywhere]
}
