const figures = '〇一二三四五六七八九'

/** `2020年9月1日`, `二〇二〇年九月一日`, `2020.9.1` → `2020-09-01`; anything else is no date. */
export function isoDate(text: string): string | undefined {
	const bare = text.replace(/[\s\u3000]/gu, '')
	const found =
		/^[（(]?(\S{4})年(\S{1,3})月(\S{1,3})日[）)]?$/u.exec(bare) ??
		/^(\d{4})[-./](\d{1,2})[-./](\d{1,2})$/u.exec(bare)
	const [year, month, day] = (found?.slice(1) ?? []).map(readNumber)
	if (!year || !month || !day || month > 12 || day > 31) return
	return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

function readNumber(typed: string): number {
	const text = typed.normalize('NFKC').replace(/[○零OＯ]/gu, '〇')
	if (/^\d+$/.test(text)) return Number(text)
	if (!/^[〇一二三四五六七八九十]+$/u.test(text)) return Number.NaN
	const [tens = '', ones = ''] = text.includes('十') ? text.split('十') : ['', text]
	if (text.includes('十'))
		return (tens ? figures.indexOf(tens) : 1) * 10 + (ones ? figures.indexOf(ones) : 0)
	return Number([...text].map((one) => figures.indexOf(one)).join(''))
}
