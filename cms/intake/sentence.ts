/** Ends a sentence, closing marks after it included. */
export function endsSentence(whole: string): boolean {
	const text = whole.slice(-20)
	return /[。！？!?；;：:…][”’"'）)】》」』]*$|[.][”"')）]*$|——$/u.test(text)
}

/** A line that may be part of a headline: short, and not a sentence. */
export function isShort(text: string, most = 40): boolean {
	if (text.length > 2 * most) return false
	return [...text].length <= most && !/[。；;，,：:、.][”"）)]*$/u.test(text)
}

/** 一、 （一） 1. 第一条 ① in front. */
export function hasNumber(text: string): boolean {
	return /^([一二三四五六七八九十百]+[、．.]|[（(][一二三四五六七八九十]+[）)]|\d+[、．.](?!\d)|[（(]\d+[）)]|第[一二三四五六七八九十百\d]+[条章节部]|[①-⑳㈠-㈩⑴-⒛])/u.test(
		text,
	)
}
