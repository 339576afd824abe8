import { printMinute } from '../../../content/day.ts'
import type { ChainEdition } from '../../review/chain-editions.ts'

/** The editions of a chain, the newest first. */
export function Editions({ editions }: { editions: readonly ChainEdition[] }) {
	return (
		<section className="card">
			<h2>以前的版本</h2>
			{editions.length < 2 ? (
				<p className="small">没有改过。</p>
			) : (
				<ul className="small stack-s">
					{editions.map(({ number, from, chain }, at) => (
						<li key={number}>
							第{number}版{at === 0 && '（在用）'}，{printMinute(from)}起：
							{chain.map(({ name, hours }) => `${name}${hours}小时`).join(' → ')}
						</li>
					))}
				</ul>
			)}
		</section>
	)
}
