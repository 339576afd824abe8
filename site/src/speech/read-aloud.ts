/** Who says a sentence. Calls back when it is said; not when it was hushed. */
export type Voice = {
	say: (sentence: string, said: () => void) => void
	hush: () => void
}
export type Stage = 'silent' | 'reading' | 'paused'

/**
 * Reads sentences one by one. A pause keeps the place and begins its sentence anew: `speechSynthesis.pause` does nothing
 * on some phones.
 * @param changed called whenever it begins, pauses or comes to rest
 */
export function readAloud(
	sentences: readonly string[],
	voice: Voice,
	changed: (stage: Stage) => void,
) {
	let at = 0
	let stage: Stage = 'silent'

	function turn(to: Stage): void {
		if (stage === to) return
		stage = to
		changed(stage)
	}

	function sayNext(): void {
		const sentence = sentences[at]
		if (sentence === undefined) return stop()
		voice.say(sentence, () => {
			at++
			sayNext()
		})
	}

	function stop(): void {
		voice.hush()
		at = 0
		turn('silent')
	}

	return {
		/** Begins, goes on after a pause, or pauses. */
		toggle(): void {
			if (stage === 'reading') {
				voice.hush()
				turn('paused')
				return
			}
			turn('reading')
			sayNext()
		},
		stop,
	}
}
