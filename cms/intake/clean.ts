import type { Counts } from './counts.ts'

/** R1: characters that nobody can see. A joiner inside an emoji and variation selectors stay. */
const invisible =
	/[\u00ad\u061c\u180e\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufffc]|(?![\n\r\t\v\f\u0085])\p{Cc}|(?<!\p{Extended_Pictographic}[\ufe0f\u{1f3fb}-\u{1f3ff}]?)\u200d|\u200d(?!\p{Extended_Pictographic})/gu
const ligatures: Readonly<Record<string, string>> = {
	ﬀ: 'ff',
	ﬁ: 'fi',
	ﬂ: 'fl',
	ﬃ: 'ffi',
	ﬄ: 'ffl',
	ﬅ: 'st',
	ﬆ: 'st',
}

/**
 * Takes out what nobody can see and counts it; what a reader can see is never changed, but for ligatures and radicals
 * that look the same before and after (rules R1-R3 of the corpus).
 */
export function clean(text: string, counts: Counts): string {
	let done = text.replaceAll('\u2011', '-').replace(invisible, () => {
		counts.add('invisible-characters')
		return ''
	})
	done = done.replace(/[\ufb00-\ufb06]/g, (sign) => {
		counts.add('ligatures')
		return ligatures[sign] ?? sign
	})
	// Kangxi radicals and the CJK radicals with a twin: their compatibility form is the ideograph itself.
	done = done.replace(/[\u2e80-\u2fdf]/g, (sign) => {
		const twin = sign.normalize('NFKC')
		if (twin !== sign) counts.add('kangxi-radicals')
		return twin
	})
	counts.add('private-use', done.match(/[\ue000-\uf8ff]/g)?.length ?? 0)
	counts.add('fullwidth-alphanumerics', done.match(/[０-９Ａ-Ｚａ-ｚ]+[．％]?/g)?.length ?? 0)
	return done
}

/** R2: spaces of any width are one space; a paragraph begins and ends with a word. */
export function spacedOnce(text: string): string {
	return text
		.replace(/[\u00a0\u2000-\u200a\u202f\u205f\t ]+/g, ' ')
		.replace(/^[\s\u3000]+|[\s\u3000]+$/gu, '')
}
