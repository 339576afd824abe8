/** What the desk sees of a manuscript without opening it: enough to sign it by. */
export type Peeked = Readonly<{
	id: string
	version: number
	number: string
	kicker: string
	title: string
	subtitle: string
	facts: readonly (readonly [name: string, words: string])[]
	text: readonly string[]
	photos: readonly { src: string; alt: string; caption: string; credit: string }[]
	/** Why the reader may not sign or return it, in words; empty when they may. */
	refusals: Readonly<{ sign: readonly string[]; return: readonly string[] }>
	/** Whether a signature or a return is a question at all: not at this stage, or never for this role. */
	asks: Readonly<{ sign: boolean; return: boolean }>
	/** The digest that a signature is for. */
	seen: string
	step: string
}>
