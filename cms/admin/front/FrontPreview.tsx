'use client'
import { useEffect, useRef, useState } from 'react'
import type { Front } from '../../../content/front.ts'
import { useShown } from './use-shown.ts'

const screens = {
	phone: { name: '手机', width: 390, height: 844 },
	desk: { name: '电脑', width: 1280, height: 1600 },
} as const

type Props = { front: Front; screen: keyof typeof screens }

/** The whole home page as publishing would write it, by the portal's own templates; a screen wider than the desk is shown smaller. */
export function FrontPreview({ front, screen }: Props) {
	const { shown, problem } = useShown<{ html: string }>('preview', front)
	const frame = useRef<HTMLDivElement>(null)
	const [room, setRoom] = useState<number>()
	useEffect(() => {
		const element = frame.current
		if (!element) return
		const watch = new ResizeObserver(() => setRoom(element.clientWidth))
		watch.observe(element)
		return () => watch.disconnect()
	}, [])
	const { name, width, height } = screens[screen]
	const scale = Math.min(1, (room ?? width) / width)
	return (
		<div ref={frame} className="front-preview" style={{ height: height * scale }}>
			{problem && (
				<p className="notice bad" role="alert">
					{problem}
				</p>
			)}
			{shown && (
				<iframe
					title={`首页${name}预览`}
					srcDoc={shown.html}
					width={width}
					height={height}
					style={{ transform: `scale(${scale})` }}
					sandbox="allow-same-origin"
				/>
			)}
		</div>
	)
}
