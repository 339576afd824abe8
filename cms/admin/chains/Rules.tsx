import type { Chain } from '../../review/chain.ts'
import {
	isDistinct,
	unitResigns,
	withDistinct,
	withUnitResigning,
} from '../../review/chain-settings.ts'

type Props = {
	chain: Chain
	mayEdit: boolean
	onChain: (chain: Chain) => void
	/** Whether 部主任 are told of what is late: the newsroom's, not this chain's, and saved at once. */
	tellsDirector: boolean
	onTellsDirector: (tells: boolean) => void
}

/** What no setting changes, and what can be set. */
export function Rules({ chain, mayEdit, onChain, tellsDirector, onTellsDirector }: Props) {
	const hasUnit = chain.some(({ scope }) => scope === 'unit')
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
					<li>没有单位的个人投稿，从初审开始。</li>
					<li>稿件按提交时的流程走完，新流程只管以后交的。</li>
				</ol>
			</section>
			<section className="card">
				<h2>可以设的</h2>
				{!mayEdit && (
					<p className="small" id="rules-why">
						由管理员设，您只能看。
					</p>
				)}
				<ul className="small stack-s">
					<li>
						<Setting
							label="编辑部改稿后，单位要重签"
							isOn={unitResigns(chain)}
							mayEdit={mayEdit && hasUnit}
							why={hasUnit ? 'rules-why' : 'rules-unit'}
							onSet={(isOn) => onChain(withUnitResigning(chain, isOn))}
						/>
						<p className="muted" id="rules-unit">
							{hasUnit
								? '不选：只把改动告诉单位，24小时内可提异议。'
								: '这条流程没有单位审签这一步。'}
						</p>
					</li>
					<li>
						<Setting
							label={`每一步都要不同的人签（要${chain.length}人）`}
							isOn={isDistinct(chain)}
							mayEdit={mayEdit}
							onSet={(isOn) => onChain(withDistinct(chain, isOn))}
						/>
						<p className="muted">不选：只管审不管校，一个人可以签两个校次。</p>
					</li>
					<li>
						<Setting
							label="超时提醒部主任，不自动通过"
							isOn={tellsDirector}
							mayEdit={mayEdit}
							onSet={onTellsDirector}
						/>
						<p className="muted">所有流程一样，勾了马上生效；不选：只提醒要签的人。</p>
					</li>
				</ul>
			</section>
		</aside>
	)
}

function Setting(props: {
	label: string
	isOn: boolean
	mayEdit: boolean
	/** Where it is said why it cannot be set. */
	why?: string
	onSet: (isOn: boolean) => void
}) {
	const { label, isOn, mayEdit, why = 'rules-why', onSet } = props
	return (
		<label className="choice">
			<input
				type="checkbox"
				checked={isOn}
				aria-disabled={!mayEdit}
				aria-describedby={mayEdit ? undefined : why}
				onChange={({ target }) => mayEdit && onSet(target.checked)}
			/>{' '}
			{label}
		</label>
	)
}
