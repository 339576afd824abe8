/** How grave a finding is: a shape and a word, which the colour of the pill repeats. */
export const levelOf = {
	must: { shape: '■', word: '必改', pill: 'bad' },
	should: { shape: '▲', word: '建议', pill: 'warn' },
	hint: { shape: '○', word: '提示', pill: '' },
} as const
export const levels = ['must', 'should', 'hint'] as const
