import type { Intake } from './intake.ts'
import { intakeFile } from './intake-file.ts'
import { intakeHtml, intakeText } from './paste.ts'
import type { Given } from './run-intake.ts'

const readers: Record<Given['as'], (given: Given) => Intake | Promise<Intake>> = {
	file: ({ bytes, name }) => intakeFile(bytes, name),
	text: ({ bytes, name }) => intakeText(bytes, name),
	html: ({ bytes, name }) => intakeHtml(bytes, name),
}
/** Started by `runIntake` only, which sends one order and ends the process. */
process.once('message', async (given: Given) => {
	process.send?.(await readers[given.as](given))
})
process.send?.('ready')
