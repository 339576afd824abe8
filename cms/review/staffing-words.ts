import type { Step } from './chain.ts'
import { roleNames } from './names.ts'
import { type Staff, type StaffingProblem, signersOf, unled } from './staffing.ts'

/** Why a chain cannot be switched on, and what to do. */
export function staffingMessage(problem: StaffingProblem): string {
	if (problem.kind === 'too-few') {
		return `一篇稿一个人只签一级审，${problem.reviews}级审现在只有${problem.people}个人能签。请再设人。`
	}
	if (problem.kind === 'too-few-for-all') {
		const names = problem.steps.map(({ name }) => name).join('、')
		return `每一步都要不同的人签，${names}要${problem.steps.length}个人，现在只有${problem.people}个人能签。请再设人，或不选“每一步都要不同的人签”。`
	}
	const { name, role } = problem.step
	if (problem.kind === 'nobody') {
		return `${name}没有${roleNames[role]}能签。请先设一位${roleNames[role]}，或指定代签人。`
	}
	if (problem.kind === 'no-unit-lead') {
		return `${problem.units.length}个单位有通讯员、没有审签人，${name}没人能签。请给这些单位设审签人。`
	}
	return `${name}只有1位${roleNames[role]}，他自己写的稿件没人能签。请再设一位${roleNames[role]}，或给他指定代签人。`
}

/** How many people there are for a step, and whether that is a worry. */
export function staffedBy(step: Step, staff: readonly Staff[]): { words: string; worry: boolean } {
	const people = staff.filter(({ roles }) => !roles.includes('admin'))
	const signers = signersOf(step, people)
	if (step.scope === 'unit') {
		const without = unled(people, signers).length
		if (without > 0) return { words: `${without}个单位没有人`, worry: true }
		const units = new Set(signers.map(({ unit }) => unit)).size
		return { words: units > 0 ? `${units}个单位都有人` : '没有人', worry: units === 0 }
	}
	const own = signers.filter(({ roles }) => roles.includes(step.role)).length
	if (signers.length === 0) return { words: '没有人', worry: true }
	const substitutes = signers.length - own
	if (substitutes > 0) return { words: `${own}人，有代签`, worry: false }
	return own === 1 ? { words: '只有1人', worry: true } : { words: `${own}人`, worry: false }
}
