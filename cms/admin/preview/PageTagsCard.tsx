'use client'
import type { Channels } from '../../command/channels-endpoint.ts'

/** What the census of government sites reads of a piece, 国办发〔2017〕47号, in its order. */
const first = ['ArticleTitle', 'PubDate', 'ContentSource', 'Author', 'Keywords', 'Description']

/** 这一页会带的信息: the tags in the head of the page. */
export function PageTagsCard({ tags, isLive }: Pick<Channels, 'tags' | 'isLive'>) {
	const rest = tags.filter(({ name }) => !first.includes(name))
	return (
		<section className="card" aria-labelledby="preview-tags">
			<h2 id="preview-tags">这一页会带的信息</h2>
			<dl className="facts">
				{first.map((name) => (
					<Tag key={name} name={name} words={wordsOf(name, tags, isLive)} />
				))}
			</dl>
			<details>
				<summary className="small">其他{rest.length}项</summary>
				<dl className="facts">
					{rest.map(({ name, content }) => (
						<Tag key={name + content} name={name} words={content} />
					))}
				</dl>
			</details>
		</section>
	)
}

function Tag({ name, words }: { name: string; words: string }) {
	return (
		<>
			<dt>{name}</dt>
			<dd>{words}</dd>
		</>
	)
}

function wordsOf(name: string, tags: Channels['tags'], isLive: boolean): string {
	if (name === 'PubDate' && !isLive) return '发布时自动填实际时间，不能改早'
	const content = tags.find((tag) => tag.name === name)?.content
	if (!content) return '没有填'
	return name === 'Description' ? `${content}（${[...content].length}字）` : content
}
