/** How often each thing happened that an editor should hear of. */
export class Tally {
	readonly counts = new Map<string, number>()

	add(kind: string, count = 1): void {
		if (count > 0) this.counts.set(kind, (this.counts.get(kind) ?? 0) + count)
	}

	/** For what is said once however often it happened. */
	mark(kind: string): void {
		this.counts.set(kind, 1)
	}

	addAll(other: Tally): void {
		for (const [kind, count] of other.counts) this.add(kind, count)
	}
}
