import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { intakeDocx } from '../../../cms/intake/intake-docx.ts'
import { runIntake } from '../../../cms/intake/run-intake.ts'
import { textOf } from '../../../content/body.ts'

const folder = new URL('../../fixtures/docx/', import.meta.url)
const fixture = (start: string) => {
	const name = readdirSync(folder).find((one) => one.startsWith(start)) ?? ''
	return { bytes: new Uint8Array(readFileSync(new URL(encodeURIComponent(name), folder))), name }
}
async function read(start: string) {
	const { bytes, name } = fixture(start)
	const intake = await intakeDocx(bytes, name)
	if ('refusals' in intake) throw new Error(intake.refusals[0]?.message)
	return intake
}

test.each([
	['40', 'empty-file'],
	['41', 'corrupt-file'],
	['42', 'legacy-doc'],
	['43', 'password-protected'],
	['44', 'wrong-format'],
	['45', 'wrong-format'],
	['46', 'corrupt-file'],
	['47', 'corrupt-file'],
	['48', 'unsafe-content'],
	['49', 'macro-enabled'],
	['50', 'unsafe-content'],
	['51', 'too-large-when-opened'],
	['53', 'wrong-format'],
	['54', 'wrong-format'],
	['~$04', 'owner-lock-file'],
])('the hostile file %s is refused as %s, with what to do', async (start, kind) => {
	const { bytes, name } = fixture(start)
	expect(await intakeDocx(bytes, name)).toEqual({
		refusals: [expect.objectContaining({ kind, message: expect.stringMatching(/请/) })],
	})
})

test('a WPS manuscript stands as its fields', async () => {
	const { pieces } = await read('01')
	expect(pieces).toHaveLength(1)
	expect(pieces[0]).toMatchObject({
		kind: 'report',
		headline: {
			kicker: '民意5来听 有事我来办',
			title: '209个民情书记团队走进村居',
			subtitle: '收集群众诉求1782件,办结答复1621件',
		},
		byline: { dateline: '本报微山讯', people: [{ trade: '通讯员', names: ['单育苗'] }] },
	})
	expect(textOf(pieces[0]?.body ?? []).split('\n')).toHaveLength(4)
})

test('pictures have the caption and the credit of the line after them', async () => {
	const { pieces } = await read('08')
	expect(pieces[0]?.photos).toMatchObject([
		{ media: 'image1.png', caption: '图为新河湾公园一角。', credit: { names: ['刘道伦'] } },
		{ media: 'image2.png', caption: '阳光公园步道', credit: { names: ['刘道伦'] } },
	])
})

test('an official notice gives its number, recipients, signature and date', async () => {
	const { pieces } = await read('17')
	expect(pieces[0]).toMatchObject({
		kind: 'notice',
		headline: { title: '夏镇街道人居环境整治工作领导小组关于开展清洁庭院评选的通知' },
		notice: { number: '夏环组发〔2020〕6号', to: '各社区、居民小组', date: '2020-09-01' },
	})
})

test('a bomb is refused in its own thread while this one goes on', async () => {
	const { bytes, name } = fixture('51')
	let turns = 0
	const timer = setInterval(() => turns++, 5)
	const intake = await runIntake(bytes, name)
	clearInterval(timer)
	expect(intake).toMatchObject({ refusals: [{ kind: 'too-large-when-opened' }] })
	expect(turns).toBeGreaterThan(2)
})

test('a whole manuscript comes back from its thread', async () => {
	const { bytes, name } = fixture('08')
	const intake = await runIntake(bytes, name)
	if ('refusals' in intake) throw new Error(intake.refusals[0]?.message)
	expect(intake.pieces[0]?.photos[0]?.bytes.length).toBeGreaterThan(100)
})
