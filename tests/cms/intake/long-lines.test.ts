import { expect, test } from 'vitest'
import { intakeHtml, intakeText } from '../../../cms/intake/paste.ts'
import { intakeTimeout } from '../../../cms/intake/run-intake.ts'

const length = 100_000
const bytes = (text: string) => new TextEncoder().encode(text)

test.each([
	' ',
	'\u3000',
	'（',
	'■',
	'。',
	'图为',
	'甲 ',
	'通讯员 ',
	'— ',
	'\t',
	'附件：',
	'提供',
	'👨',
	'.',
	'x\n',
	' \n',
	'摄影',
	'[',
])('%j over and over costs no more than its length', (one) => {
	const line = `标题\n本报微山讯（通讯员 甲乙）${one.repeat(length / one.length)}尾`
	const began = performance.now()
	intakeText(bytes(line))
	intakeHtml(bytes(`<p>${line}</p>`))
	expect(performance.now() - began).toBeLessThan(intakeTimeout)
})
