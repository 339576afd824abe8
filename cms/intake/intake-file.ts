import { isText } from './encoding.ts'
import { type Intake, intakeDocx } from './intake.ts'
import { intakeHtml, intakeText } from './paste.ts'

/**
 * A file as somebody chose it. Only text has no mark of its own, so only of text the name is asked whether it is meant
 * to be one: text under .docx is a mistake (R13), under .txt a manuscript.
 */
export async function intakeFile(bytes: Uint8Array, name: string): Promise<Intake> {
	if (/\.(txt|text|md)$/i.test(name) && isText(bytes)) return intakeText(bytes, name)
	if (/\.(html?|xhtml)$/i.test(name) && isText(bytes)) return intakeHtml(bytes, name)
	return intakeDocx(bytes, name)
}
