type Point = { x: number; y: number }

/** CSS pixels: less is a tap with an unsteady hand. */
const least = 40

/** Which way a finger turned: 1 to the next, -1 to the one before, 0 where it went nowhere or up and down. */
export function swipeOf(from: Point, to: Point): -1 | 0 | 1 {
	const [across, along] = [to.x - from.x, to.y - from.y]
	if (Math.abs(across) < least || Math.abs(across) < Math.abs(along)) return 0
	return across < 0 ? 1 : -1
}
