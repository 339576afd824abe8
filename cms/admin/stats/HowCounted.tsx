'use client'
import { useRef } from 'react'

/** 怎么算的: the rules of the books in words. */
export function HowCounted() {
	const dialog = useRef<HTMLDialogElement>(null)
	return (
		<>
			<button
				type="button"
				className="btn subtle no-print"
				onClick={() => dialog.current?.showModal()}
			>
				怎么算的
			</button>
			<dialog ref={dialog} className="wide" aria-labelledby="how-counted">
				<h2 id="how-counted">怎么算的</h2>
				<ul className="small stack-s">
					<li>采用：发布记录里这个月首次发布的稿件。没结账的月份里撤稿的不计。</li>
					<li>来稿：这个月第一次交上来的稿件，后来怎样都算；采用率是采用÷来稿。</li>
					<li>得分：一篇只计计分办法里最高的一项，合写按人数平分，所以按人看会有小数。</li>
					<li>名次：先看得分，同分看采用篇数，都一样并列。</li>
					<li>比上期：没过完的月份比上月同样的几天，过完的比整个上月。</li>
					<li>结账后这个月的数不再变；之后的更正、撤稿记在还没结账的月份。</li>
					<li>批量导入的历史稿件不计。</li>
				</ul>
				<form method="dialog">
					<button type="submit" className="btn">
						关闭 <kbd>Esc</kbd>
					</button>
				</form>
			</dialog>
		</>
	)
}
