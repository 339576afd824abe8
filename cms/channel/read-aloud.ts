import { aloud, decimalAloud, dialledAloud, digitsAloud } from './numbers-aloud.ts'

const number = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?`
const to = '[-–—~～至到]'
/** What is counted by itself: 两个, but 二月, 二号, 二楼. */
const counted =
	'(?:个|件|位|名|家|户|人次|人|次|项|轮|处|条|张|份|天|年(?!级)|周|小时|分钟|时|点|元|块|亩|公里|米|吨|公斤|斤|支|批|场|期间|座|辆|台|艘|头|只|棵|株|套|间|栋|排|组|门|篇|本|倍|成|类|种|方面|万|亿|千)'

type Rule = readonly [pattern: RegExp, words: (...parts: string[]) => string]

/** In this order: what a rule has turned into words no later one finds. */
const rules: readonly Rule[] = [
	// Dates as data has them, and years: digit by digit.
	[
		/(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/g,
		(_, year = '', month = '', day = '') =>
			`${digitsAloud(year)}年${aloud(month)}月${aloud(day)}日`,
	],
	[
		new RegExp(String.raw`(?<!\d)((?:1[89]|20)\d{2})(?:${to}((?:1[89]|20)\d{2}))?(?=年)`, 'g'),
		(_, first = '', last) => digitsAloud(first) + (last ? `到${digitsAloud(last)}` : ''),
	],
	// What one dials.
	[
		/(?<!\d)(0\d{2,3})[-—]?(\d{7,8})(?!\d)/g,
		(_, area = '', own = '') => `${dialledAloud(area)}，${dialledAloud(own)}`,
	],
	[/(?<!\d)(1\d{10})(?!\d)/g, (_, mobile = '') => dialledAloud(mobile)],
	[
		/(?<=(?:热线|电话|拨打|号码|手机|邮编)[^\d。；，]{0,4})(\d[\d-]{2,})/g,
		(_, own = '') => dialledAloud(own.replaceAll('-', '，')),
	],
	[/(?<!\d)(\d{3,8})(?=[^\d。；，]{0,6}(?:热线|专线))/g, (_, own = '') => dialledAloud(own)],
	// The time of day.
	[
		/(?<!\d)([01]?\d|2[0-4])[:：]([0-5]\d)(?!\d)/g,
		(_, hour = '', minute = '') => `${hourAloud(hour)}点${minuteAloud(minute)}`,
	],
	// Shares, and what is set against one another.
	[
		new RegExp(`(${number})[%％]?${to}(${number})[%％]`, 'g'),
		(_, from = '', until = '') => `百分之${decimalAloud(from)}到百分之${decimalAloud(until)}`,
	],
	[new RegExp(`(${number})[%％]`, 'g'), (_, share = '') => `百分之${decimalAloud(share)}`],
	[new RegExp(`(${number})‰`, 'g'), (_, share = '') => `千分之${decimalAloud(share)}`],
	[
		/(?<![\d/])(\d{1,3})\/(\d{1,3})(?![\d/])/g,
		(_, part = '', whole = '') => `${aloud(whole)}分之${aloud(part)}`,
	],
	[
		new RegExp(`(?<!\\d)(${number})[:：](${number})(?!\\d)`, 'g'),
		(_, one = '', other = '') => `${decimalAloud(one)}比${decimalAloud(other)}`,
	],
	// Money and measures.
	[new RegExp(`[¥￥](${number})`, 'g'), (_, sum = '') => `${decimalAloud(sum)}元`],
	[/(?<=\d|万|亿|千|百)\s*(?:km²|km2|㎢)/g, () => '平方公里'],
	[/(?<=\d|万|亿|千|百)\s*(?:m²|m2|㎡)/g, () => '平方米'],
	[/(?<=\d|万|亿|千|百)\s*(?:m³|m3|㎥)/g, () => '立方米'],
	[/(?<=\d|万|亿|千|百)\s*(?:km|㎞)/gi, () => '公里'],
	[/(?<=\d|万|亿|千|百)\s*(?:kg|㎏)/gi, () => '公斤'],
	[/(?<=\d|万|亿|千|百)\s*(?:mm|㎜)/g, () => '毫米'],
	[/(?<=\d|万|亿|千|百)\s*(?:cm|㎝)/g, () => '厘米'],
	[
		/(?:(-)(?=\d))?(\d+(?:\.\d+)?)\s*℃/g,
		(_, below, degrees = '') => `${below ? '零下' : ''}${decimalAloud(degrees)}摄氏度`,
	],
	// From one to another.
	[
		new RegExp(`(?<![\\dA-Za-z])(${number})${to}(${number})`, 'g'),
		(_, from = '', until = '') => `${decimalAloud(from)}到${decimalAloud(until)}`,
	],
	// Two of something; 第二 and 二月 stay.
	[new RegExp(`(?<![\\d.第])2(?=${counted})`, 'g'), () => '两'],
	// Codes keep their zeros.
	[/(?<![\d.])0\d+(?![\d.])/g, (code) => digitsAloud(code ?? '')],
	[new RegExp(number, 'g'), (figure = '') => decimalAloud(figure)],
]

function hourAloud(hour: string): string {
	const words = aloud(hour)
	return words === '二' ? '两' : words
}

function minuteAloud(minute: string): string {
	if (minute === '00') return ''
	return minute.startsWith('0') ? `零${aloud(minute)}分` : `${aloud(minute)}分`
}

/**
 * A text as an announcer reads it: figures in words by how they are read (a year digit by digit, a share 百分之…, what one
 * dials with 幺), signs of measures by their names. Words stay as they are.
 */
export function readAloud(text: string): string {
	return rules.reduce((said, [pattern, words]) => said.replaceAll(pattern, words), text)
}
