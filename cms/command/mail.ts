import { createTransport } from 'nodemailer'

export type Letter = { to: string; subject: string; text: string }
/** Resolves when the server has taken the letter, rejects when it has not. */
export type Post = (letter: Letter) => Promise<void>

/** A server that does not answer in this time is down, ms. */
const patience = 10_000

/** Whether this installation sends e-mail: only where an administrator has named a server and a sender. */
export function mailIsOn(env: NodeJS.ProcessEnv = process.env): boolean {
	return Boolean(env.SMTP_HOST && env.SMTP_FROM)
}

/** The way to the server that the environment names: SMTP_HOST, _PORT, _USER, _PASS, _FROM. */
export function postBySmtp(env: NodeJS.ProcessEnv = process.env): Post {
	const port = Number(env.SMTP_PORT ?? 587)
	const transport = createTransport({
		...{ host: env.SMTP_HOST ?? '', port, secure: port === 465 },
		...(env.SMTP_USER ? { auth: { user: env.SMTP_USER, pass: env.SMTP_PASS ?? '' } } : {}),
		...{ connectionTimeout: patience, greetingTimeout: patience, socketTimeout: patience },
	})
	return async (letter) => {
		await transport.sendMail({ ...letter, from: env.SMTP_FROM ?? '' })
	}
}
