import type { Voice } from './read-aloud.ts'

/** Slower than a newsreader. */
const rate = 0.9

/**
 * The browser's own voice (Web Speech API).
 * @param failed the browser has no voice, or may not speak
 */
export function browserVoice(synthesis: SpeechSynthesis, failed: () => void): Voice {
	/** Held until it is said: browsers forget an utterance that nobody holds, and it never ends. */
	let current: SpeechSynthesisUtterance | undefined
	return {
		say(sentence, said) {
			const utterance = new SpeechSynthesisUtterance(sentence)
			Object.assign(utterance, { lang: 'zh-CN', rate })
			// One that was hushed ends too, sooner or later.
			utterance.onend = () => current === utterance && said()
			utterance.onerror = () => current === utterance && failed()
			current = utterance
			synthesis.speak(utterance)
		},
		hush() {
			current = undefined
			synthesis.cancel()
		},
	}
}
