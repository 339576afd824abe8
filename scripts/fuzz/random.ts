/** Numbers that look like chance and come again with the same seed (mulberry32, public domain). */
export class Random {
	#state: number
	constructor(seed: number) {
		this.#state = seed
	}

	/** From 0, below 1. */
	next(): number {
		this.#state = (this.#state + 0x6d2b79f5) | 0
		let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state)
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
	}

	/** A whole number from 0, below `end`. */
	below(end: number): number {
		return Math.floor(this.next() * end)
	}

	pick<T>(from: readonly [T, ...T[]]): T {
		return from[this.below(from.length)] ?? from[0]
	}
}
