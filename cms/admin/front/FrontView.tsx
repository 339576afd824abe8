'use client'
import type { FrontDesk } from '../../command/load-front.ts'
import '../manuscript/manuscript.css'
import { useAsked } from '../manuscript/use-asked.ts'
import { FrontEditor } from './FrontEditor.tsx'
import './front.css'

/** 首页 on the desk: every slot of the home page, what stands in it, and its publication. */
export function FrontView() {
	const { answer: desk, problem, again } = useAsked<FrontDesk>('/api/globals/front/desk')
	return (
		<div className="desk page front">
			{problem && (
				<p className="notice bad" role="alert">
					{problem}
				</p>
			)}
			{desk ? (
				<FrontEditor latest={desk} again={again} />
			) : (
				!problem && <p role="status">正在打开……</p>
			)}
		</div>
	)
}
