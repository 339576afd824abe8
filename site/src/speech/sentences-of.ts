/** A mark that ends a sentence, with the quotation marks and brackets behind it. */
const sentence = /[^。！？；!?]*[。！？；!?]+[”’』」》）)]*|[^。！？；!?]+/gu

/** A text in sentences, each short enough that a browser's voice does not break off. What is nothing to say is none. */
export function sentencesOf(text: string): string[] {
	return (text.match(sentence) ?? [])
		.map((one) => one.trim())
		.filter((one) => /[\p{L}\p{N}]/u.test(one))
}
