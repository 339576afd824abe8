/** Whether this installation sends e-mail: only where an administrator has named a server. */
export function mailIsOn(env: NodeJS.ProcessEnv = process.env): boolean {
	return Boolean(env.SMTP_HOST && env.SMTP_FROM)
}
