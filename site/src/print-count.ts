/** Pieces are counted no further than one beyond this, so that a large list's page is not written for each change of it. */
const most = 100

/** How far to count (`Reader.countNewest`) for `printCount`. */
export const countedUpTo = most + 1

/** `12篇`, `100余篇`. */
export function printCount(count: number): string {
	return count > most ? `${most}余篇` : `${count}篇`
}
