/** A list in which two items have changed places. */
export function swapped<T>(list: readonly T[], one: number, other: number): T[] {
	return list.map((item, at) => (at === one ? list[other] : at === other ? list[one] : item) as T)
}
