/** Next bundles each route apart, so a variable of a module would exist several times. */
const key = Symbol.for('newsroom.last-decision')
const shared = globalThis as { [key]?: string }

/** Remembers that a finding was decided just now: its manuscript keeps the time of its last change, lists do change. */
export function noteDecision(now: Date): void {
	shared[key] = now.toISOString()
}

/** When a finding was decided last, ISO 8601 UTC; empty when none was since the start. */
export function lastDecision(): string {
	return shared[key] ?? ''
}
