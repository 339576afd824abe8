const digits = '〇一二三四五六七八九'
const legal = ['零', '壹', '贰', '叁', '肆', '伍', '陆', '柒', '捌', '玖']
const stems = '甲乙丙丁戊己庚辛壬癸'
const branches = '子丑寅卯辰巳午未申酉戌亥'

/** A number in one of the formats of ST_NumberFormat (ISO/IEC 29500-1, 17.18.59); unknown ones are printed in figures. */
export function printNumber(number: number, format: string): string {
	switch (format) {
		case 'chineseCounting':
		case 'chineseCountingThousand':
		case 'japaneseCounting':
		case 'taiwaneseCounting':
		case 'taiwaneseCountingThousand':
			return chinese(number)
		case 'chineseLegalSimplified':
		case 'ideographLegalTraditional':
			return [...chinese(number)]
				.map((one) => legal[digits.indexOf(one)] ?? { 十: '拾', 百: '佰', 千: '仟' }[one] ?? one)
				.join('')
		case 'ideographDigital':
		case 'taiwaneseDigital':
		case 'japaneseDigitalTenThousand':
			return [...String(number)].map((digit) => digits[Number(digit)]).join('')
		case 'ideographTraditional':
			return stems[(number - 1) % stems.length] ?? ''
		case 'ideographZodiac':
			return branches[(number - 1) % branches.length] ?? ''
		case 'decimalEnclosedCircle':
		case 'decimalEnclosedCircleChinese':
			return ranged(number, 0x2460, 20)
		case 'decimalEnclosedParen':
			return ranged(number, 0x2474, 20)
		case 'decimalEnclosedFullstop':
			return ranged(number, 0x2488, 20)
		case 'ideographEnclosedCircle':
			return ranged(number, 0x3280, 10)
		case 'decimalFullWidth':
		case 'decimalFullWidth2':
			return String(number).replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit)))
		case 'decimalZero':
			return String(number).padStart(2, '0')
		case 'upperLetter':
			return letter(number)
		case 'lowerLetter':
			return letter(number).toLowerCase()
		case 'upperRoman':
			return roman(number)
		case 'lowerRoman':
			return roman(number).toLowerCase()
		default:
			return String(number)
	}
}

/** 一 to 九千九百九十九; larger ones are no list numbers. */
function chinese(number: number): string {
	if (number <= 0 || number > 9999) return number === 0 ? '〇' : String(number)
	let text = ''
	let gap = false
	for (const [unit, name] of [
		[1000, '千'],
		[100, '百'],
		[10, '十'],
		[1, ''],
	] as const) {
		const digit = Math.floor(number / unit) % 10
		if (digit === 0) gap = text !== ''
		else {
			text += `${gap ? '零' : ''}${digits[digit]}${name}`
			gap = false
		}
	}
	return number < 20 ? text.replace(/^一十/, '十') : text
}

function ranged(number: number, first: number, count: number): string {
	return number >= 1 && number <= count ? String.fromCodePoint(first + number - 1) : String(number)
}

/** A to Z, then AA to ZZ, as word processors count. */
function letter(number: number): string {
	const repeat = Math.min(Math.ceil(number / 26), 10)
	return String.fromCodePoint(65 + ((number - 1) % 26)).repeat(Math.max(repeat, 1))
}

function roman(number: number): string {
	if (number <= 0 || number > 3999) return String(number)
	const values = [1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1]
	const names = ['M', 'CM', 'D', 'CD', 'C', 'XC', 'L', 'XL', 'X', 'IX', 'V', 'IV', 'I']
	let rest = number
	return values
		.map((value, at) => {
			const times = Math.floor(rest / value)
			rest -= times * value
			return (names[at] ?? '').repeat(times)
		})
		.join('')
}
