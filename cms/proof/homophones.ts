import syllables from './lists/syllables.json' with { type: 'json' }

/** Sounds that many speakers and every pinyin keyboard mix: zh/z, ch/c, sh/s, -ng/-n. */
const soundOf = new Map(
	Object.entries(syllables).flatMap(([syllable, letters]) => {
		const plain = syllable.replace(/^([zcs])h/, '$1').replace(/ng$/, 'n')
		return [...letters].map((letter) => [letter, plain] as const)
	}),
)

/** Whether two different characters are read alike, tones aside. Readings: GB 2312's characters, one each, by pinyin-pro 3 (MIT). */
export function soundAlike(a: string, b: string): boolean {
	const sound = soundOf.get(a)
	return a !== b && sound !== undefined && sound === soundOf.get(b)
}
