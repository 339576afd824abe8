/** Lexical keeps the style of a text as bits. */
export const bold = 1
