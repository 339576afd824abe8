import { expect, test } from 'vitest'
import { isRunning, program } from './processes.ts'

const supervise = new URL('../../scripts/start/supervise.ts', import.meta.url).href
const runStep = new URL('../../scripts/start/run-step.ts', import.meta.url).href
const stays = 'setInterval(() => {}, 1000)'
const tells = (name: string) => `process.stdout.write('${name}=' + process.pid + ';')`
/** Starts a process of its own, as a server starts workers. */
const withChild = `require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(
	`${tells('child')};${stays}`,
)}], { stdio: 'inherit' })`

function tree(...codes: string[]) {
	const parts = codes.map((code, at) => ({ name: `第${at + 1}个`, args: ['-e', code] }))
	return program(
		`import { supervise } from '${supervise}'; supervise(${JSON.stringify(parts)}, process.env)`,
	)
}

async function pidsOf({ said }: ReturnType<typeof program>): Promise<number[]> {
	const told = await Promise.all([said(/one=(\d+);/g), said(/two=(\d+);/g), said(/child=(\d+);/g)])
	return told.flat().map(Number)
}

test.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)(
	'%s ends everything, what the parts started too, with 0',
	async (signal) => {
		const running = tree(`${tells('one')};${withChild};${stays}`, `${tells('two')};${stays}`)
		const pids = await pidsOf(running)
		expect(pids.map(isRunning)).toEqual([true, true, true])
		running.child.kill(signal)
		expect((await running.ended).code).toBe(0)
		await expect.poll(() => pids.map(isRunning)).toEqual([false, false, false])
	},
)

test('a supervisor that is killed outright leaves nothing behind', async () => {
	const running = tree(`${tells('one')};${withChild};${stays}`, `${tells('two')};${stays}`)
	const pids = await pidsOf(running)
	running.child.kill('SIGKILL')
	await running.ended
	await expect.poll(() => pids.map(isRunning), { timeout: 10_000 }).toEqual([false, false, false])
})

test.each([0, 3])(
	'when one part ends with %i, all end, with 1, and it is said which',
	async (code) => {
		const running = tree(
			`${tells('one')};${withChild};${stays}`,
			`${tells('two')};process.stdin.resume();setTimeout(() => process.exit(${code}), 300)`,
		)
		const pids = await pidsOf(running)
		const ended = await running.ended
		expect(ended.code).toBe(1)
		expect(ended.printed).toContain(`第2个退出了（${code}）`)
		await expect.poll(() => pids.map(isRunning)).toEqual([false, false, false])
	},
)

test('a part that does not listen is killed after eight seconds', async () => {
	const deaf = `process.on('SIGTERM', () => {});${tells('one')};${stays}`
	const running = tree(deaf)
	const [pid = 0] = (await running.said(/one=(\d+);/g)).map(Number)
	const asked = Date.now()
	running.child.kill('SIGTERM')
	expect((await running.ended).code).toBe(0)
	expect(Date.now() - asked).toBeGreaterThan(7_500)
	await expect.poll(() => isRunning(pid)).toBe(false)
}, 20_000)

function step(code: string) {
	return program(
		`import { runStep } from '${runStep}'; await runStep(['-e', ${JSON.stringify(code)}], process.env); console.log('went on')`,
	)
}

test('after a step that ends well the program goes on, after one that fails it ends with its code', async () => {
	const [well, badly] = await Promise.all([step('').ended, step('process.exit(7)').ended])
	expect(well).toEqual({ code: 0, printed: 'went on\n' })
	expect(badly).toEqual({ code: 7, printed: '' })
})

test('stopped in the middle of a step, nothing of it is left and nothing else is begun', async () => {
	const running = step(`${tells('one')};${withChild};${stays}`)
	const told = await Promise.all([running.said(/one=(\d+);/g), running.said(/child=(\d+);/g)])
	running.child.kill('SIGTERM')
	const { code, printed } = await running.ended
	expect(code).toBe(0)
	expect(printed).not.toContain('went on')
	const pids = told.flat().map(Number)
	await expect.poll(() => pids.map(isRunning)).toEqual([false, false])
})
