import type { PayloadRequest } from 'payload'
import { defaultReminders, type ReminderRules, reminderRules } from '../queue/reminders.ts'

/** The rules of reminding in force; those a newsroom starts with while its settings hold none. */
export async function loadReminderRules(req: PayloadRequest): Promise<ReminderRules> {
	const { reminders } = await req.payload.findGlobal({ slug: 'settings', depth: 0, req })
	return reminders ? reminderRules.parse(reminders) : defaultReminders
}
