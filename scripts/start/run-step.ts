import { spawn } from 'node:child_process'
import { endGroup } from './end-group.ts'
import { onStop } from './on-stop.ts'

/**
 * Runs a script to its end. Ends this process with the script's code when it fails, which has said why itself, and
 * with 0 when asked to stop meanwhile; nothing of the script is left running.
 */
export async function runStep(args: readonly string[], env: NodeJS.ProcessEnv): Promise<void> {
	const child = spawn(process.execPath, args, {
		stdio: ['ignore', 'inherit', 'inherit'],
		env,
		detached: true,
	})
	const takeBack = onStop(() => {
		child.removeAllListeners('exit')
		void endGroup(child).then(() => process.exit(0))
	})
	const code = await new Promise<number>((done) => child.once('exit', (code) => done(code ?? 1)))
	takeBack()
	if (code !== 0) process.exit(code)
}
