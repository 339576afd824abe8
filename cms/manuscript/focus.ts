import type { Focus } from '../../content/photo.ts'

/** The steps that a focus can be at, in percent. */
export const focusStep = 10
export const middle: Focus = { x: 50, y: 50 }

/** A focus as its field holds it, `30 70`: percent from the left, percent from above. Anything else is the middle. */
export function parseFocus(stored: string | null | undefined): Focus {
	const found = /^(\d{1,3}) (\d{1,3})$/.exec(stored?.trim() ?? '')
	return found ? nearest({ x: Number(found[1]), y: Number(found[2]) }) : middle
}

export function printFocus({ x, y }: Focus): string {
	return `${x} ${y}`
}

/** The nearest point that a focus can be at. */
export function nearest({ x, y }: Focus): Focus {
	return { x: snapped(x), y: snapped(y) }
}

export function isMiddle({ x, y }: Focus): boolean {
	return x === middle.x && y === middle.y
}

function snapped(percent: number): number {
	return Math.min(100, Math.max(0, Math.round(percent / focusStep) * focusStep))
}

const ways: Readonly<Record<string, Focus>> = {
	ArrowLeft: { x: -focusStep, y: 0 },
	ArrowRight: { x: focusStep, y: 0 },
	ArrowUp: { x: 0, y: -focusStep },
	ArrowDown: { x: 0, y: focusStep },
}

/** Where a key moves the focus; `undefined` where it is none of its keys. Home brings it back to the middle. */
export function moved(focus: Focus, key: string): Focus | undefined {
	if (key === 'Home') return middle
	const way = ways[key]
	return way && nearest({ x: focus.x + way.x, y: focus.y + way.y })
}
