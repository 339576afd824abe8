import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readAloud, type Stage } from '../../site/src/speech/read-aloud.ts'
import { sentencesOf } from '../../site/src/speech/sentences-of.ts'

test.each([
	['清完了。路修好了！谁修的？', ['清完了。', '路修好了！', '谁修的？']],
	['他说：“修好了。”大家笑了。', ['他说：“修好了。”', '大家笑了。']],
	['没有句号的标题', ['没有句号的标题']],
	['办结反馈率90.97%。', ['办结反馈率90.97%。']],
	['……', []],
	['', []],
])('%j is read as %j', (text, sentences) => {
	expect(sentencesOf(text)).toEqual(sentences)
})

test('nothing that can be said is left out', () => {
	const words = fc.constantFrom('路', 'a', '7', '。', '！', '”', ' ', '）', '，', '\n')
	fc.assert(
		fc.property(fc.string({ unit: words }), (text) => {
			const said = (some: string) => some.replace(/[^\p{L}\p{N}]/gu, '')
			expect(said(sentencesOf(text).join(''))).toBe(said(text))
		}),
	)
})

/** A voice that says a sentence when it is told to. */
function voice() {
	const heard: string[] = []
	let current: (() => void) | undefined
	return {
		heard,
		say: (sentence: string, said: () => void) => {
			heard.push(sentence)
			current = said
		},
		hush: () => {
			current = undefined
		},
		finish: () => {
			const said = current
			current = undefined
			said?.()
		},
	}
}

test('a reader hears sentence after sentence to the end, and then from the start again', () => {
	const one = voice()
	const stages: Stage[] = []
	const { toggle } = readAloud(['一。', '二。'], one, (stage) => stages.push(stage))
	toggle()
	one.finish()
	one.finish()
	expect([one.heard, stages]).toEqual([
		['一。', '二。'],
		['reading', 'silent'],
	])
	toggle()
	expect(one.heard).toEqual(['一。', '二。', '一。'])
})

test('after a pause the sentence that was broken off begins anew; after a stop the first', () => {
	const one = voice()
	const stages: Stage[] = []
	const { toggle, stop } = readAloud(['一。', '二。'], one, (stage) => stages.push(stage))
	toggle()
	one.finish()
	toggle()
	one.finish()
	expect(one.heard).toEqual(['一。', '二。'])
	toggle()
	expect(one.heard.at(-1)).toBe('二。')
	stop()
	stop()
	toggle()
	expect(one.heard.at(-1)).toBe('一。')
	expect(stages).toEqual(['reading', 'paused', 'reading', 'silent', 'reading'])
})
