import { expect, test } from 'vitest'
import { type IntakePiece, intakeDocx } from '../../../cms/intake/intake.ts'
import { body, textOf } from '../../../content/body.ts'
import { makeDocx, p, run, title } from './make-docx.ts'

async function read(file: Uint8Array): Promise<{ pieces: IntakePiece[]; kinds: string[] }> {
	const intake = await intakeDocx(file, 'x.docx')
	if ('refusals' in intake) throw new Error(intake.refusals.map(({ kind }) => kind).join())
	for (const piece of intake.pieces) body.parse(piece.body)
	const all = [...intake.messages, ...intake.pieces.flatMap(({ messages }) => messages)]
	return { pieces: intake.pieces, kinds: all.map(({ kind }) => kind) }
}

const top = title('湖上有个“彩虹”家') + p('本报微山讯（通讯员 关琳 张莉）渔船靠岸，驿站亮着灯。')
const field = (code: string, result: string) =>
	`<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`

test.each<[what: string, xml: string, text: string, kind?: string]>([
	[
		'a field code is not text',
		p(`${run('第')}${field('PAGE', run('3'))}${run('页。')}`),
		'第3页。',
	],
	[
		'hidden text is not text',
		p(`${run('甲')}${run('乙', '<w:vanish/>')}${run('丙。')}`),
		'甲丙。',
		'hidden-text',
	],
	[
		'struck text is not text',
		p(`${run('甲')}${run('乙', '<w:strike/>')}${run('丙。')}`),
		'甲丙。',
		'struck-text',
	],
	[
		'deletions are gone',
		p(`<w:del>${run('乙')}</w:del><w:ins>${run('丙。')}</w:ins>`),
		'丙。',
		'tracked-changes',
	],
	[
		'a formula is read',
		p(
			`${run('为')}<m:oMath><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f></m:oMath>${run('。')}`,
		),
		'为1/2。',
		'formula',
	],
	[
		'a symbol is read',
		p(`${run('见')}<w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>${run('。')}`),
		'见✓。',
		'symbol-font',
	],
	[
		'the base of ruby is kept',
		p(
			`<w:r><w:ruby><w:rt>${run('yì')}</w:rt><w:rubyBase>${run('驿')}</w:rubyBase></w:ruby></w:r>${run('站。')}`,
		),
		'驿站。',
		'phonetic-guide',
	],
	[
		'an unfilled prompt is no text',
		`<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${p('单击此处')}</w:sdtContent></w:sdt>`,
		'',
		'placeholder-left',
	],
	['one cell is layout', `<w:tbl><w:tr><w:tc>${p('甲乙丙。')}</w:tc></w:tr></w:tbl>`, '甲乙丙。'],
	['a contact line is for the newsroom', p('联系电话：0537-0000000'), '', 'contact-details'],
])('%s', async (_, xml, text, kind) => {
	const { pieces, kinds } = await read(makeDocx(top + xml))
	expect(pieces).toHaveLength(1)
	expect(textOf(pieces[0]?.body ?? [])).toBe(
		['渔船靠岸，驿站亮着灯。', text].filter(Boolean).join('\n'),
	)
	if (kind) expect(kinds).toContain(kind)
})

test('a title and a byline begin a new piece', async () => {
	const second =
		title('赵庙镇把服务专员派到企业门口') +
		p('本报微山讯（通讯员 刘志尚）企业遇到难处该找谁？答案是一条热线。')
	const { pieces } = await read(
		makeDocx(top + p('依托永明创新工作室，公司职工拿出创新成果40余项。') + second),
	)
	expect(pieces.map(({ headline }) => headline.title)).toEqual([
		'湖上有个“彩虹”家',
		'赵庙镇把服务专员派到企业门口',
	])
})

test('a link that runs something keeps its words only', async () => {
	const link = (id: string, words: string) =>
		`<w:hyperlink r:id="${id}">${run(words)}</w:hyperlink>`
	const xml = p(link('a', '甲') + link('b', '乙。'))
	const relations = [
		'a hyperlink javascript:alert(1) External',
		'b hyperlink https://example.org External',
	]
	const { pieces, kinds } = await read(makeDocx(top + xml, [], relations))
	expect(pieces[0]?.body.at(-1)).toEqual({
		kind: 'paragraph',
		spans: [{ text: '甲' }, { text: '乙。', link: 'https://example.org' }],
	})
	expect(kinds).toContain('unsafe-link')
})
