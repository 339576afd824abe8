import { createServer, type Server } from 'node:net'

export type MailServer = { port: number; letters: string[]; stop: () => Promise<void> }

/** Takes letters as an SMTP server does, RFC 5321, and keeps them. */
export async function startMailServer(): Promise<MailServer> {
	const letters: string[] = []
	const server: Server = createServer((socket) => {
		let isData = false
		let letter = ''
		socket.write('220 test\r\n')
		socket.on('data', (bytes) => {
			for (const line of bytes.toString().split('\r\n').slice(0, -1)) {
				if (isData && line === '.') {
					isData = false
					letters.push(letter)
					letter = ''
					socket.write('250 taken\r\n')
				} else if (isData) letter += `${line}\n`
				else if (/^DATA/i.test(line)) {
					isData = true
					socket.write('354 go on\r\n')
				} else if (/^QUIT/i.test(line)) socket.end('221 bye\r\n')
				else socket.write('250 fine\r\n')
			}
		})
	})
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
	const address = server.address()
	return {
		port: typeof address === 'object' && address ? address.port : 0,
		letters,
		stop: () => new Promise((done) => server.close(() => done())),
	}
}
