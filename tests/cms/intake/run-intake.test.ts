import { expect, test } from 'vitest'
import { runIntake } from '../../../cms/intake/run-intake.ts'
import { contentTypes, makeDocx, makeZip, p, rootRelations, title } from './make-docx.ts'

const order = (bytes: Uint8Array) => ({ as: 'file' as const, bytes, name: '稿件.docx' })

/** How often the main thread got a turn meanwhile. */
async function turnsDuring(work: Promise<unknown>): Promise<number> {
	let turns = 0
	const timer = setInterval(() => turns++, 5)
	await work.finally(() => clearInterval(timer))
	return turns
}

test('a bomb is refused while the main thread lives', { timeout: 20_000 }, async () => {
	const document = { name: 'word/document.xml', bytes: `<x>${'a'.repeat(100 * 1024 * 1024)}</x>` }
	const work = runIntake(order(makeZip([contentTypes(), rootRelations, document])))
	expect(await turnsDuring(work)).toBeGreaterThan(2)
	expect(await work).toMatchObject({ refusals: [{ kind: 'too-large-when-opened' }] })
})

test('elements that fill the memory kill at most the process that reads, not the server', {
	timeout: 20_000,
}, async () => {
	const bytes = `<x>${'<a/>'.repeat(12 * 1024 * 1024)}</x>`
	const work = runIntake(
		order(makeZip([contentTypes(), rootRelations, { name: 'word/document.xml', bytes }])),
	)
	expect(await turnsDuring(work)).toBeGreaterThan(2)
	expect(await work).toMatchObject({ refusals: [{ kind: 'too-large-when-opened' }] })
})

test('what takes too long is given up', async () => {
	const bytes = `<x>${'<a/>'.repeat(1024 * 1024)}</x>`
	const file = makeZip([contentTypes(), rootRelations, { name: 'word/document.xml', bytes }])
	expect(await runIntake(order(file), 1)).toMatchObject({
		refusals: [{ kind: 'too-large-when-opened' }],
	})
})

test('a good file comes back whole', async () => {
	const file = makeDocx(
		title('湖上有个“彩虹”家') + p('本报微山讯（通讯员 关琳）渔船靠岸，驿站亮着灯。'),
	)
	expect(await runIntake(order(file))).toMatchObject({
		pieces: [{ headline: { title: '湖上有个“彩虹”家' } }],
	})
})
