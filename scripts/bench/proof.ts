import { proof } from '../../cms/proof/proof.ts'
import { textOf } from '../../content/body.ts'
import { pieces } from '../../content/demo/edition.ts'

/** What texts of one length cost. Milliseconds; `first` is a process's first text, before anything is compiled. */
export type Proofread = {
	characters: number
	n: number
	first: number
	p50: number
	p99: number
	findings: number
}

const runs = 60

/** Proofreads a text of so many characters, made of the demo edition's pieces with slips put in, again and again. */
export function measureProof(characters: number): Proofread {
	const text = textOfLength(characters)
	const times = Array.from({ length: runs + 1 }, () => {
		const started = performance.now()
		proof(text)
		return performance.now() - started
	})
	const [first = 0, ...rest] = times
	rest.sort((a, b) => a - b)
	const at = (share: number) =>
		rest[Math.min(rest.length - 1, Math.floor(rest.length * share))] ?? 0
	return {
		...{ characters, n: runs, first: round(first) },
		...{ p50: round(at(0.5)), p99: round(at(0.99)), findings: proof(text).length },
	}
}

function textOfLength(characters: number): string {
	const slips = '截止目前，共收到诉求400件,办结370件，办结率92.6%。大家积极的参与到行动中来。'
	const all = `${pieces.map(({ body }) => textOf(body)).join('\n')}\n${slips}\n`
	return all.repeat(Math.ceil(characters / all.length)).slice(0, characters)
}

function round(ms: number): number {
	return Math.round(ms * 10) / 10
}
