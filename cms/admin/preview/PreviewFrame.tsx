'use client'
import { useEffect, useRef, useState } from 'react'

/** Pixels of what is shown, before it is made smaller to fit. */
export type Screen = Readonly<{ name: string; width: number; height: number }>
export const screens = {
	desk: { name: '电脑', width: 1280, height: 900 },
	phone: { name: '手机', width: 390, height: 760 },
	elder: { name: '长者版', width: 390, height: 760 },
	/** A4 at 96 pixels an inch. */
	paper: { name: '打印版', width: 794, height: 1123 },
} as const satisfies Record<string, Screen>

type Props = {
	screen: Screen
	/** A page of the newsroom, or one written out. */
	page: { src: string } | { srcDoc: string }
	onLoad?: (frame: HTMLIFrameElement) => void
}

/** A page at the width of a screen; one wider than the room it has is shown smaller. Nothing in it runs. */
export function PreviewFrame({ screen: { name, width, height }, page, onLoad }: Props) {
	const room = useRef<HTMLElement>(null)
	const [wide, setWide] = useState<number>()
	useEffect(() => {
		const element = room.current
		if (!element) return
		const watch = new ResizeObserver(() => setWide(element.clientWidth))
		watch.observe(element)
		return () => watch.disconnect()
	}, [])
	const scale = Math.min(1, (wide ?? width + 2 * rim) / (width + 2 * rim))
	return (
		<figure ref={room} className="preview" style={{ height: (height + 2 * rim) * scale }}>
			<iframe
				title={`${name}预览`}
				{...page}
				width={width + 2 * rim}
				height={height + 2 * rim}
				style={{ transform: `scale(${scale})` }}
				sandbox="allow-same-origin"
				onLoad={({ currentTarget }) => onLoad?.(currentTarget)}
			/>
		</figure>
	)
}

/** Pixels of the frame's border on each side. */
const rim = 8
