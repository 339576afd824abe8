import type { Rule } from '../rule.ts'

/** A leader named with a post that the newsroom's list gives to another. Ranking and facts stay with the reader. */
export const leaderPost: Rule = {
	id: 'leader-post',
	level: 'must',
	source: '本报领导职务名单',
	*check({ text }, { newsroom: { leaders } }) {
		const posts = [...new Set(leaders.flatMap((leader) => leader.posts))].sort(
			(a, b) => b.length - a.length,
		)
		for (const { name, posts: own } of leaders) {
			for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
				const before = text.slice(Math.max(0, at - 40), at)
				const post = posts.find((post) => before.endsWith(post))
				if (!post || own.some((right) => right.endsWith(post) || before.endsWith(right))) continue
				const suggestion = own.length === 1 ? (own[0] ?? null) : null
				yield {
					start: at - post.length,
					end: at,
					suggestion,
					why: `名单里${name}的职务是${own.join('、')}。`,
				}
			}
		}
	},
}
