import syllables from './lists/syllables.json' with { type: 'json' }

/** What each character may be read as. Sounds that speakers and pinyin keyboards mix count as one: zh/z, ch/c, sh/s, -ng/-n. */
const soundsOf = new Map<string, Set<string>>()
for (const [syllable, letters] of Object.entries(syllables)) {
	const plain = syllable.replace(/^([zcs])h/, '$1').replace(/ng$/, 'n')
	for (const letter of letters) soundsOf.set(letter, (soundsOf.get(letter) ?? new Set()).add(plain))
}

/** Whether two different characters can be read alike, tones aside. Readings: GB 2312's characters by pinyin-pro 3 (MIT). */
export function soundAlike(a: string, b: string): boolean {
	const sounds = soundsOf.get(b)
	return (
		a !== b &&
		sounds !== undefined &&
		[...(soundsOf.get(a) ?? [])].some((sound) => sounds.has(sound))
	)
}
