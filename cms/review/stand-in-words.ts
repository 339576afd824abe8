import type { Role, Step } from './chain.ts'

/** How the trail writes a substitute's signature: 终审 值班总编（代总编）. @param chain whose steps of that role are named */
export function recordedAs(
	role: Role,
	name: string,
	absent: string,
	chain: readonly Pick<Step, 'name' | 'role'>[],
): string {
	const steps = chain.filter((step) => step.role === role).map((step) => step.name)
	return `${steps.join('、')} ${name}（代${absent}）`.trim()
}
