import { matches, type Rule } from '../rule.ts'

const arabic =
	/(?<=^|[\n。；：！？“，]|\s)(?<number>\d{1,2})、(?=\p{Script=Han}|[“《])(?![号月日组班年级\d一二三四五六七八九十两]|第)/gu
const bracketed =
	/(?<=^|[\n。；：！？“]|\s)(?<number>[（(][一二三四五六七八九十\d]{1,3}[）)]|[①-⑳])、(?![（(①-⑳])/gu
const spelt =
	/(?<=^|[\n。；：！？“，]|\s)(?<number>第[一二三四五六七八九十])、(?![第一二三四五六七八九十])(?=\p{Script=Han})/gu

/** The mark after a sequence number. GB/T 15834-2011 B.3. */
export const ordinalMark: Rule = {
	id: 'ordinal-mark',
	level: 'should',
	source: 'GB/T 15834-2011 B.3',
	*check({ text }) {
		for (const { start, end, part } of matches(text, arabic)) {
			yield { start, end, suggestion: `${part('number')}.`, why: '阿拉伯数字序号后用下脚点。' }
		}
		for (const { start, end, part } of matches(text, bracketed)) {
			yield { start, end, suggestion: part('number'), why: '带括号的序号后不用顿号。' }
		}
		for (const { start, end, part } of matches(text, spelt)) {
			yield { start, end, suggestion: `${part('number')}，`, why: '“第一”之类后用逗号。' }
		}
	},
}
