/** What no setting changes, in words. */
export function FixedRules() {
	return (
		<aside className="stack" aria-label="规则">
			<section className="card">
				<h2>改不掉的规则</h2>
				<ol className="small stack-s rules">
					<li>谁也不能签自己写的稿件，合写的也不行。</li>
					<li>同一篇稿，一个人只能签一级审。</li>
					<li>
						签字对应内容指纹。标题、署名、正文、图片、说明、摘要改一个字，当前稿上的签字都作废，并通知签过的人复签。
					</li>
					<li>管理员不能签，也不能替人签。</li>
					<li>签字不能批量，要打开稿件一篇一篇签。</li>
				</ol>
			</section>
			<section className="card">
				<h2>都这样办的</h2>
				<ul className="small stack-s">
					<li>没有单位的个人投稿，从初审开始。</li>
					<li>超时提醒，不自动通过。</li>
					<li>只管审不管校，一个人可以签两个校次。</li>
					<li>稿件按提交时的流程走完，新流程只管以后交的。</li>
				</ul>
			</section>
		</aside>
	)
}
