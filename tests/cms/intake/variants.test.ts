import { describe, expect, test } from 'vitest'
import { type IntakePiece, intakeDocx } from '../../../cms/intake/intake.ts'
import { intakeFile } from '../../../cms/intake/intake-file.ts'
import { intakeHtml, intakeText } from '../../../cms/intake/paste.ts'
import { textOf } from '../../../content/body.ts'
import { type Entry, makeDocx, p, run, title } from './make-docx.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const centred = '<w:jc w:val="center"/>'
const right = '<w:jc w:val="right"/>'
const text = '企业遇到难处该找谁？赵庙镇给出的答案是一条热线、一个信箱。'
const more = '镇里成立优化营商环境工作领导小组，组建项目服务办公室。'

async function read(file: Uint8Array): Promise<IntakePiece[]> {
	const intake = await intakeDocx(file, 'x.docx')
	if ('refusals' in intake) throw new Error(intake.refusals[0]?.kind)
	return intake.pieces
}

function kindsIn(intake: ReturnType<typeof intakeText>): string[] {
	if ('refusals' in intake) return intake.refusals.map(({ kind }) => kind)
	return [...intake.messages, ...intake.pieces.flatMap(({ messages }) => messages)].map(
		({ kind }) => kind,
	)
}

describe('a byline', () => {
	test.each([
		['under the title, of names alone', p('□ 刘志尚 李启国', centred)],
		['with the unit in front', p('赵庙镇 刘志尚 李启国', centred)],
		['with 文/ in front', p('文/刘志尚 李启国', centred)],
		['in brackets before the text', '', '（刘志尚 李启国）'],
		['that reports', '', '通讯员刘志尚、李启国报道：'],
		['behind a framed dateline', '', '【本报微山讯】（通讯员 刘志尚 李启国）'],
		['behind a place alone', '', '微山讯（通讯员 刘志尚，李启国）'],
	])('%s is found and leaves the text', async (_, line, before = '') => {
		const [piece] = await read(
			makeDocx(title('赵庙镇把服务专员派到企业') + line + p(before + text) + p(more)),
		)
		expect(piece?.headline).toEqual({ title: '赵庙镇把服务专员派到企业' })
		expect(piece?.byline?.people.flatMap(({ names }) => names)).toEqual(['刘志尚', '李启国'])
		expect(textOf(piece?.body ?? [])).toBe(`${text}\n${more}`)
	})

	test('of one name stands at the right below the text', async () => {
		const [piece] = await read(
			makeDocx(title('赵庙镇把服务专员派到企业') + p(text) + p('刘志尚', right)),
		)
		expect(piece?.byline?.people).toEqual([{ trade: '通讯员', names: ['刘志尚'] }])
	})

	test.each(['明白纸', '方案', '全面推进', '扎实推进 成效明显'])('is not %s', async (line) => {
		const [piece] = await read(
			makeDocx(title('赵庙镇把服务专员派到企业') + p(line, centred) + p(text)),
		)
		expect(piece?.byline).toBeUndefined()
	})
})

test.each([
	'领导干部走进村居',
	'老师领着学生清理坑塘',
	'点赞！夏镇街道的清洁庭院！',
	'编辑部的一天',
	'记者走进乡村',
])('%s stays a title', async (line) => {
	const [piece] = await read(makeDocx(title(line) + p(text)))
	expect(piece?.headline.title).toBe(line)
})

describe('a caption', () => {
	const png = Buffer.from('89504e470d0a1a0a0000000d494844520000005a0000003c0802000000', 'hex')
	const media = (count: number): Entry[] =>
		Array.from({ length: count }, (_, at) => ({ name: `word/media/${at}.png`, bytes: png }))
	const relations = (count: number) =>
		Array.from({ length: count }, (_, at) => `p${at} image media/${at}.png`)
	const picture = (at: number, beside = '') =>
		p(
			`<w:r><w:drawing><a:blip r:embed="p${at}"/></w:drawing></w:r>${beside && run(beside)}`,
			centred,
		)
	const photosOf = async (body: string, count = 1) =>
		(
			await read(
				makeDocx(title('新河湾公园成去处') + p(text) + body, media(count), relations(count)),
			)
		)[0]?.photos

	test.each([
		['（图为公园一角。刘道伦 摄）', '图为公园一角。', { names: ['刘道伦'], did: '摄' }],
		['市民散步。（资料图片）', '市民散步。', { words: '资料图片' }],
		['现场 刘道伦 摄', '现场', { names: ['刘道伦'], did: '摄' }],
	])('%s is parted from its credit', async (line, caption, credit) => {
		expect(await photosOf(picture(0) + p(line))).toMatchObject([{ caption, credit }])
	})

	test('stands beside the picture', async () => {
		expect(await photosOf(picture(0, '公园一角') + p(more))).toMatchObject([
			{ caption: '公园一角' },
		])
	})

	test('stands above the picture when none is below', async () => {
		const photos = await photosOf(p('图为公园一角。■刘道伦 摄', centred) + picture(0) + p(more))
		expect(photos).toMatchObject([{ caption: '图为公园一角。', credit: { names: ['刘道伦'] } }])
	})

	test('of several pictures ends with one credit for all', async () => {
		const lines = p('左图：公园。') + p('右图：步道。') + p('通讯员 刘道伦 摄')
		const photos = await photosOf(picture(0) + picture(1) + lines, 2)
		expect(photos?.map(({ caption }) => caption)).toEqual(['左图：公园。', '右图：步道。'])
		expect(photos?.every(({ credit }) => credit && 'names' in credit)).toBe(true)
	})
})

test('a form’s table gives title and author, and sets the rest aside', async () => {
	const cell = (words: string) => `<w:tc>${p(words)}</w:tc>`
	const row = (...cells: string[]) => `<w:tr>${cells.map(cell).join('')}</w:tr>`
	const table = `<w:tbl>${row('标题', '赵庙镇把服务专员派到企业')}${row('作者', '刘志尚')}${row('电话', '0537-0000000')}</w:tbl>`
	const [piece] = await read(makeDocx(table + p(text)))
	expect(piece?.headline.title).toBe('赵庙镇把服务专员派到企业')
	expect(piece?.byline?.people).toEqual([{ trade: '通讯员', names: ['刘志尚'] }])
	expect(piece?.setAside).toEqual(['电话：0537-0000000'])
})

test('a notice on a page of its own behind a report is a piece of its own', async () => {
	const notice =
		p('<w:r><w:br w:type="page"/></w:r>') +
		title('关于停水的通知') +
		p('各用水户：') +
		p('因管网检修，停水一天。') +
		p('供水公司', right) +
		p('2020.9.1', right)
	const pieces = await read(
		makeDocx(title('塘清了') + p(`本报微山讯（通讯员 刘志尚）${text}`) + notice),
	)
	expect(pieces.map(({ kind }) => kind)).toEqual(['report', 'notice'])
	expect(pieces[1]?.notice).toEqual({ to: '各用水户', signedBy: '供水公司', date: '2020-09-01' })
})

test('in a letter the editor is greeted for all to see', () => {
	const intake = intakeText(bytes(`来信\n编辑同志：\n${text}\n${more}\n一名读者\n2020年9月3日`))
	expect(intake).toMatchObject({
		pieces: [{ kind: 'letter', notice: { to: '编辑同志' }, setAside: [] }],
	})
})

test('a mail round a manuscript is set aside', () => {
	const mail = `编辑老师：\n您好！\n现将《塘清了》一稿发给您，请查收。\n塘清了 路通了\n本报微山讯（通讯员 刘志尚）${text}\n此致\n敬礼！\n赵庙镇宣传办\n2020年9月1日`
	const intake = intakeText(bytes(mail))
	expect(intake).toMatchObject({ pieces: [{ headline: { title: '塘清了 路通了' } }] })
	if ('pieces' in intake) {
		expect(intake.pieces).toHaveLength(1)
		expect(textOf(intake.pieces[0]?.body ?? [])).toBe(text)
		expect(intake.pieces[0]?.setAside).toHaveLength(7)
	}
})

test.each([
	['13800138000', true],
	['138-0013-8000', true],
	['１３８００１３８０００', true],
	['11010519491231002X', true],
	['110105194912310021', false],
	['身份证号：110105194912310021', true],
	['6222020200112230118', false],
	['卡号：6222020200112230118', true],
	['4111 1111 1111 1111', true],
	['9787302511847000', false],
])('%s is personal data: %s', (number, isPersonal) => {
	const intake = intakeText(bytes(`标题在此\n${text}${number}。`))
	expect(kindsIn(intake).includes('personal-data')).toBe(isPersonal)
})

test('cells inside a text are a table, the lines round it text', () => {
	const intake = intakeText(bytes(`${text}\n镇街\t户数\n夏镇\t640\n${more}`))
	expect(intake).toMatchObject({
		pieces: [{ body: [{ kind: 'paragraph' }, { kind: 'table' }, { kind: 'paragraph' }] }],
	})
})

test('notes of a page pasted from Word leave the text', () => {
	const intake = intakeHtml(
		bytes(
			`<p>${text}<a style="mso-footnote-id:ftn1" href="#_ftn1">[1]</a></p><div style="mso-element:footnote" id=ftn1><p><a href="#_ftnref1">[1]</a> 数字由县委提供。</p></div>`,
		),
	)
	expect(intake).toMatchObject({ pieces: [{ notes: ['数字由县委提供。'] }] })
	if ('pieces' in intake) expect(textOf(intake.pieces[0]?.body ?? [])).toBe(text)
})

test('a square metre stays one', async () => {
	const [piece] = await read(
		makeDocx(
			title('公园建成') +
				p(
					run('面积6万m') +
						run('2', '<w:vertAlign w:val="superscript"/>') +
						run('，市民多了去处。'),
				),
		),
	)
	expect(textOf(piece?.body ?? [])).toBe('面积6万m²，市民多了去处。')
})

test('bytes that are no text are refused under .txt as well', async () => {
	const noise = Uint8Array.from({ length: 4_000 }, (_, at) => (at * 7919 + (at >> 3)) % 256)
	expect(await intakeFile(noise, '稿件.txt')).toMatchObject({
		refusals: [{ kind: 'wrong-format' }],
	})
	expect(await intakeFile(new Uint8Array(), '稿件.txt')).toMatchObject({
		refusals: [{ kind: 'empty-file' }],
	})
})
