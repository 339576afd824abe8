import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ManuscriptFields } from '../../cms/manuscript/from-intake.ts'
import { type Newsroom, startNewsroom } from './start-newsroom.ts'

let newsroom: Newsroom
beforeAll(async () => {
	newsroom = await startNewsroom()
}, 120_000)
afterAll(() => newsroom.stop())

const fixture = (name: string) => readFileSync(join('tests/fixtures', name))

async function send(fields: Record<string, string | File>) {
	const form = new FormData()
	for (const [name, value] of Object.entries(fields)) form.append(name, value)
	const as = newsroom.tokens.correspondent
	const { status, body } = await newsroom.call('POST', '/api/intake', { as, form })
	// The endpoint answers exactly this.
	return { status, ...body } as {
		status: number
		pieces?: { manuscript: ManuscriptFields; messages: { kind: string; message: string }[] }[]
		refusals?: { kind: string; message: string }[]
	}
}

test('a pasted text becomes a manuscript with its byline', async () => {
	const { status, pieces } = await send({
		text: fixture('paste/05-plain-mixed-width.txt').toString('utf8'),
	})
	expect(status).toBe(200)
	expect(pieces).toHaveLength(1)
	expect(pieces?.[0]?.manuscript).toMatchObject({
		title: '傅村街道把宣传单送进家家户户',
		dateline: '本报微山讯',
		byline: '通讯员 乔培培 胡忠翔',
	})
})

test('of a pasted page the words come along and the caption of a picture that did not is told', async () => {
	const { status, pieces } = await send({
		html: fixture('paste/03-wechat-article.html').toString('utf8'),
	})
	expect(status).toBe(200)
	expect(pieces?.[0]?.manuscript).toMatchObject({
		kind: 'report',
		title: '赵庙镇把服务专员派到企业门口',
		photos: [],
	})
	const told = pieces?.[0]?.messages.map(({ message }) => message).join('\n')
	expect(told).toContain('图片没有带来，它的说明：驻企服务专员上门问需')
	expect(told).toContain('没有放进正文的行：来源|赵庙镇宣传办')
})

test('a text file of Windows is read; the same bytes under .docx are refused with what to do', async () => {
	const bytes = fixture('paste/14-gb18030.txt')
	const read = await send({ file: new File([bytes], '来稿.txt') })
	expect(read.pieces?.[0]?.manuscript.title).toBe('留庄镇以“六统一”提升消杀质量')
	const refused = await send({ file: new File([bytes], '来稿.docx') })
	expect(refused).toMatchObject({ status: 422, refusals: [{ kind: 'wrong-format' }] })
	expect(refused.refusals?.[0]?.message).toContain('另存为.docx')
})

test('one file with three pieces gives three manuscripts that can be saved', async () => {
	const name = '19-three-pieces-in-one-file.docx'
	const { pieces = [] } = await send({ file: new File([fixture(`docx/${name}`)], name) })
	expect(pieces).toHaveLength(3)
	for (const { manuscript } of pieces) {
		const { status } = await newsroom.call('POST', '/api/manuscripts', {
			as: newsroom.tokens.correspondent,
			body: manuscript,
		})
		expect(status).toBe(201)
	}
})

test('what a sender cropped away in Word is not stored', async () => {
	const name = '09-floating-cropped-linked-pictures.docx'
	const { pieces } = await send({ file: new File([fixture(`docx/${name}`)], name) })
	const id = pieces?.[0]?.manuscript.photos[1]?.media ?? ''
	const row = await newsroom.payload.findByID({ collection: 'media', id, depth: 0 })
	const file = join(newsroom.folder, 'media', row.filename ?? '')
	const { width, height } = await sharp(file).metadata()
	expect([width, height]).toEqual([60, 60])
})
